"use strict";
// Seeks words as they stand, in every page; all words have to be there. Lao digits count as digits.
const MOST = 30;
const AROUND = 80;

function folded(text) {
  return text
    .normalize("NFC")
    .replace(/[\u200b\u200c\u200d]/g, "")
    .replace(/[\u0ed0-\u0ed9]/g, (digit) => String(digit.charCodeAt(0) - 0x0ed0))
    .toLowerCase();
}

const PAGES = SEARCH_INDEX.map(([address, title, words]) => ({ address, title, words, sought: folded(`${title} ${words}`) }));

function show(query) {
  const wanted = folded(query).split(/\s+/).filter(Boolean);
  const found = wanted.length ? PAGES.filter((page) => wanted.every((word) => page.sought.includes(word))) : [];
  found.sort((one, other) => rank(other, wanted) - rank(one, wanted));
  document.getElementById("count").textContent = wanted.length ? MESSAGES.pages.replace("{number}", found.length) : "";
  document.getElementById("found").replaceChildren(
    ...found.slice(0, MOST).map((page) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = page.address;
      link.textContent = page.title;
      const text = document.createElement("p");
      const at = Math.max(folded(page.words).indexOf(wanted[0]) - AROUND, 0);
      text.textContent = `${at ? "..." : ""}${page.words.slice(at, at + 2 * AROUND + wanted[0].length)}...`;
      item.append(link, text);
      return item;
    }),
  );
}

function rank(page, wanted) {
  const title = folded(page.title);
  return wanted.filter((word) => title.includes(word)).length;
}

const field = document.getElementById("query");
field.value = new URLSearchParams(location.search).get("q") ?? decodeURIComponent(location.hash.slice(1));
field.addEventListener("input", () => show(field.value));
show(field.value);

"use strict";
// The page of the calculator: the form, the worker that answers, and the address that keeps the case.
import { fromFragment, lostFields, readCase, toFragment, toYaml, writeCase } from "./case.js";
import { startLibrary } from "./library.js";

const form = document.getElementById("facts");
const output = document.getElementById("answer");
const problem = document.getElementById("problem");
const progress = document.getElementById("progress");
const victims = document.getElementById("victims");
const MESSAGES = JSON.parse(document.getElementById("messages").textContent);
const STEPS = [MESSAGES.loading, MESSAGES.loadingPython, MESSAGES.loadingLaw, MESSAGES.readingLaw];
const LANGUAGE = document.documentElement.lang;

let shown = 0;
let lost = "";
let ready = false;
let asking = false;
let asked = false;
const call = startLibrary((told) => {
  if (told.failed) {
    progress.textContent = MESSAGES.failed;
  } else if (told.ready) {
    ready = true;
    progress.textContent = MESSAGES.ready;
    ask();
  } else {
    progress.textContent = STEPS[told.progress];
  }
});

function show(answer) {
  if (answer.failed) progress.textContent = MESSAGES.failed;
  problem.textContent = answer.problem ?? lost;
  output.innerHTML = answer.html ?? "";
  shown += 1;
  output.dataset.number = shown;
}

/** Ask for the answer; while one is worked out, of all later questions the last one alone waits. */
async function ask() {
  asked = true;
  if (!ready || asking) return;
  asking = true;
  while (asked) {
    asked = false;
    show(await call("answer", JSON.stringify(readCase(form)), LANGUAGE));
  }
  asking = false;
}

/** The case has changed: ask, and meanwhile keep the case in the address. */
function changed() {
  ask();
  history.replaceState(null, "", toFragment(readCase(form)));
}

function addVictim() {
  victims.append(document.getElementById("victim").content.cloneNode(true));
  number();
  return victims.lastElementChild;
}

function number() {
  [...victims.children].forEach((part, place) => {
    part.querySelector("legend").textContent = MESSAGES.victim.replace("{places}", place + 1);
  });
}

function fill(facts) {
  writeCase(form, facts, addVictim);
  const fields = lostFields(facts, readCase(form));
  lost = fields.length ? MESSAGES.lost.replace("{fields}", fields.join(", ")) : "";
  ask();
}

function download(name, text) {
  const type = name.endsWith(".json") ? "application/json" : "application/yaml";
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

form.addEventListener("input", changed);
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  if (button.id === "add-victim") addVictim().querySelector("input").focus();
  else if (button.matches(".remove")) {
    button.closest(".victim").remove();
    number();
  } else if (button.matches(".rest")) {
    const part = button.closest("fieldset");
    for (const select of part.querySelectorAll("select")) select.value ||= "false";
  }
  changed();
});
document.getElementById("victims-known").addEventListener("change", (event) => {
  document.getElementById("add-victim").hidden = !event.target.checked;
  if (!event.target.checked) victims.replaceChildren();
  else if (!victims.children.length) addVictim();
  changed();
});
document.getElementById("reset").addEventListener("click", () => {
  fill({});
  history.pushState(null, "", "#");
});
document.getElementById("link").addEventListener("click", async () => {
  history.replaceState(null, "", toFragment(readCase(form)));
  try {
    await navigator.clipboard.writeText(location.href);
    progress.textContent = MESSAGES.copied;
  } catch {
    progress.textContent = MESSAGES.copyAddress;
  }
});
document.getElementById("save").addEventListener("click", () => {
  download("case.json", `${JSON.stringify(readCase(form), null, 2)}\n`);
});
document.getElementById("save-yaml").addEventListener("click", () => {
  download("case.yaml", toYaml(readCase(form)));
});
document.getElementById("save-answer").addEventListener("click", async () => {
  const { data } = await call("data", JSON.stringify(readCase(form)));
  if (data) download("answer.json", data);
});
document.getElementById("open").addEventListener("change", async (event) => {
  const [file] = event.target.files;
  event.target.value = "";
  if (!file) return;
  const written = /\.ya?ml$/i.test(file.name) ? "yaml" : "json";
  const read = await call("read", await file.text(), written);
  problem.textContent = read.problem ?? "";
  if (!read.facts) return;
  fill(read.facts);
  history.pushState(null, "", toFragment(readCase(form)));
});
document.getElementById("print").addEventListener("click", () => print());
for (const kind of ["hashchange", "popstate"]) {
  // A link within the page, such as the one to its text, leaves the case as it is.
  addEventListener(kind, () => {
    if (/^(#?$|#case=)/.test(location.hash)) fill(fromFragment(location.hash) ?? {});
  });
}
fill(fromFragment(location.hash) ?? {});

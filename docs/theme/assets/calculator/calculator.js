"use strict";
// The page of the calculator: the form, the worker that answers, and the address that keeps the case.
import { fromFragment, readCase, toFragment, writeCase } from "./case.js";

const form = document.getElementById("facts");
const output = document.getElementById("answer");
const problem = document.getElementById("problem");
const progress = document.getElementById("progress");
const victims = document.getElementById("victims");
const MESSAGES = JSON.parse(document.getElementById("messages").textContent);
const STEPS = [MESSAGES.loading, MESSAGES.loadingPython, MESSAGES.loadingLaw, MESSAGES.readingLaw];
const LANGUAGE = document.documentElement.lang;
const WAIT = 5;

let asked = 0;
let timer = 0;
let answerData = "";
let ready = false;
const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });

worker.addEventListener("message", ({ data }) => {
  if (data.failed) {
    progress.textContent = MESSAGES.failed;
  } else if (data.ready) {
    ready = true;
    progress.textContent = MESSAGES.ready;
    ask();
  } else if (data.progress) {
    progress.textContent = STEPS[data.progress];
  } else if (data.number === asked) {
    show(data);
  }
});

function show(data) {
  problem.textContent = data.problem ?? "";
  output.innerHTML = data.html ?? "";
  answerData = data.json ?? "";
  output.dataset.number = asked;
}

function ask() {
  if (!ready) return;
  asked += 1;
  worker.postMessage({ number: asked, facts: JSON.stringify(readCase(form)), language: LANGUAGE });
}

/** The case has changed: keep it in the address, and ask again when the typing rests. */
function changed() {
  history.replaceState(null, "", toFragment(readCase(form)));
  clearTimeout(timer);
  timer = setTimeout(ask, WAIT);
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
  ask();
}

function download(name, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
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
document.getElementById("save-answer").addEventListener("click", () => download("answer.json", answerData));
document.getElementById("open").addEventListener("change", async (event) => {
  const [file] = event.target.files;
  event.target.value = "";
  if (!file) return;
  try {
    fill(JSON.parse(await file.text()));
    history.pushState(null, "", toFragment(readCase(form)));
  } catch {
    problem.textContent = MESSAGES.noCase;
  }
});
document.getElementById("print").addEventListener("click", () => print());
addEventListener("hashchange", () => fill(fromFragment(location.hash) ?? {}));
addEventListener("popstate", () => fill(fromFragment(location.hash) ?? {}));
fill(fromFragment(location.hash) ?? {});

"use strict";
// The library in its worker: where its files are, and its functions as promises.
const FILES = {
  "library.zip": "library.zip",
  "pyodide.mjs": "pyodide/pyodide.mjs",
  "pyodide.asm.mjs": "pyodide/pyodide.asm.mjs",
  "pyodide.asm.wasm": "pyodide/pyodide.asm.wasm",
  "python_stdlib.zip": "pyodide/python_stdlib.zip",
  "pyodide-lock.json": "pyodide/pyodide-lock.json",
};

/** Give what the page carries inside itself, by name; in the single file for a USB stick that is everything. */
function carried() {
  const parts = [...document.querySelectorAll("script[data-file]")];
  return Object.fromEntries(
    parts.map((part) => [part.dataset.file, { content: part.textContent, type: part.dataset.type }]),
  );
}

function beside(name) {
  return new URL(name, import.meta.url).href;
}

/** Start the worker; `told` gets what it says of its loading. Gives what calls a function of answering.py. */
export function startLibrary(told) {
  const { "worker.js": script, ...inside } = carried();
  // From a file Chromium starts no module out of a Blob, and Pyodide is a module; out of a data: address it does.
  const source = script && `data:${script.type},${encodeURIComponent(script.content)}`;
  const worker = new Worker(source ?? beside("worker.js"), { type: "module" });
  const waiting = new Map();
  let last = 0;
  worker.addEventListener("message", ({ data }) => {
    const answered = waiting.get(data.number);
    waiting.delete(data.number);
    if (answered) answered(data);
    else told(data);
  });
  worker.addEventListener("error", () => told({ failed: true }));
  const outside = Object.entries(FILES).map(([name, place]) => [name, beside(place)]);
  worker.postMessage({ files: script ? inside : Object.fromEntries(outside) });
  return (call, ...given) =>
    new Promise((answered) => {
      last += 1;
      waiting.set(last, answered);
      worker.postMessage({ number: last, call, given });
    });
}

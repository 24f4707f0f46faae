// Runs the library. Everything comes from this folder; once loaded, nothing more is fetched.
import { loadPyodide } from "./pyodide/pyodide.mjs";

const here = new URL(".", self.location.href).href;
let answer;

async function start() {
  self.postMessage({ progress: 1 });
  const fetched = fetch(`${here}library.zip`).then((response) => {
    if (!response.ok) throw new Error("library.zip");
    return response.arrayBuffer();
  });
  const python = await loadPyodide({ indexURL: `${here}pyodide/` });
  self.postMessage({ progress: 2 });
  python.unpackArchive(await fetched, "zip", { extractDir: "/library" });
  python.runPython("import sys; sys.path.insert(0, '/library')");
  self.postMessage({ progress: 3 });
  answer = python.runPython("from answering import answer; answer");
  answer("{}"); // the first answer imports what the others use
  self.postMessage({ ready: true });
}

const started = start().catch((error) => self.postMessage({ failed: String(error) }));

self.addEventListener("message", async (event) => {
  await started;
  const { number, facts, language } = event.data;
  if (answer) self.postMessage({ number, ...JSON.parse(answer(facts, language)) });
});

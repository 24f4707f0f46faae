// Runs the library. The page says where each file is; once loaded, nothing more is fetched.
let answering;
let started;
let practised = false;

/** Give the address of a file: as it is, or of what the page carries inside itself, in gzip and base64. */
async function address(file) {
  if (typeof file === "string") return file;
  const packed = atob(file.content);
  const bytes = new Uint8Array(packed.length);
  for (let place = 0; place < packed.length; place += 1) bytes[place] = packed.charCodeAt(place);
  const whole = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return URL.createObjectURL(new Blob([await new Response(whole).arrayBuffer()], { type: file.type }));
}

async function bytesAt(place) {
  const response = await fetch(place);
  if (!response.ok) throw new Error(place);
  return response.arrayBuffer();
}

async function start(files) {
  self.postMessage({ progress: 1 });
  const places = Object.fromEntries(
    await Promise.all(Object.entries(files).map(async ([name, file]) => [name, await address(file)])),
  );
  const library = bytesAt(places["library.zip"]);
  const { loadPyodide } = await import(places["pyodide.mjs"]);
  const python = await loadPyodide({
    // Pyodide writes the name of its WebAssembly behind this: as a fragment the name changes nothing.
    indexURL: `${places["pyodide.asm.wasm"]}#`,
    createPyodideModule: async (settings) => (await import(places["pyodide.asm.mjs"])).default(settings),
    stdLibURL: places["python_stdlib.zip"],
    lockFileURL: places["pyodide-lock.json"],
  });
  self.postMessage({ progress: 2 });
  python.unpackArchive(await library, "zip", { extractDir: "/library" });
  python.runPython("import sys; sys.path.insert(0, '/library')");
  self.postMessage({ progress: 3 });
  answering = python.runPython("import answering; answering");
  answering.answer("{}"); // the first answer imports what the others use
  self.postMessage({ ready: true });
}

self.addEventListener("message", async ({ data }) => {
  if (data.files) {
    started = start(data.files).catch((error) => self.postMessage({ failed: String(error) }));
    return;
  }
  await started;
  let found = { failed: true };
  try {
    found = JSON.parse(answering[data.call](...data.given));
  } finally {
    self.postMessage({ number: data.number, ...found });
  }
  if (practised) return;
  practised = true;
  // Step by step: a question that comes meanwhile is answered in between.
  for (let step = 0; JSON.parse(answering.practise(step)).more; step += 1) {
    await new Promise((go) => setTimeout(go));
  }
});

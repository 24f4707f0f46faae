"use strict";
// Between the form and a case in the published format. A fact left open is left out, which is unknown, never false.

const VICTIM_LISTS = ["harms", "conduct", "accused_of"];
const CASE_LISTS = ["acts", "means", "purposes", "other_conduct"];
const YES_NO = { true: true, false: false };

/** Give a list of words as the format has it: a list where all is known, else what is known of each. */
function readList(root, field) {
  const known = {};
  const selects = [...root.querySelectorAll(`[data-list="${field}"]`)];
  for (const select of selects) {
    if (select.value in YES_NO) known[select.dataset.word] = YES_NO[select.value];
  }
  const words = Object.keys(known);
  if (words.length === 0) return undefined;
  const held = words.filter((word) => known[word]);
  // Of what a victim is accused, the format takes a list alone.
  if (words.length === selects.length || field === "accused_of") return held;
  return known;
}

function readAge(text) {
  const range = text.match(/^(\S+)\s*[-–]\s*(\S+)$/);
  return range ? { min: number(range[1]), max: number(range[2]) } : number(text);
}

/** Give digits, Lao ones too, as a number; anything else as it is, for the library to refuse. */
function number(text) {
  const digits = text.replace(/[\u0ed0-\u0ed9]/g, (digit) => digit.charCodeAt(0) - 0x0ed0);
  return /^\d+$/.test(digits) ? Number(digits) : text;
}

function readFields(root, own) {
  const facts = {};
  for (const input of root.querySelectorAll("[data-field]")) {
    if (!own(input)) continue;
    const value = input.value.trim();
    if (value === "") continue;
    const [field, part] = input.dataset.field.split(".");
    let fact = value;
    if (field === "age") fact = readAge(value);
    else if (part === "fine_lak") fact = number(value.replace(/[.,\s]/g, ""));
    else if (field === "nationality" || field === "found_in") fact = value.toUpperCase();
    else if (value in YES_NO) fact = YES_NO[value];
    if (part) (facts[field] ??= {})[part] = fact;
    else facts[field] = fact;
  }
  return facts;
}

/** Give the case that the form holds. */
export function readCase(form) {
  const facts = readFields(form, (input) => !input.closest(".victim"));
  for (const field of CASE_LISTS) {
    const list = readList(form, field);
    if (list !== undefined) facts[field] = list;
  }
  if (form.querySelector("#victims-known").checked) {
    facts.victims = [...form.querySelectorAll(".victim")].map((part) => {
      const victim = readFields(part, () => true);
      for (const field of VICTIM_LISTS) {
        const list = readList(part, field);
        if (list !== undefined) victim[field] = list;
      }
      return victim;
    });
  }
  return facts;
}

function writeList(root, field, value) {
  const known = Array.isArray(value) ? null : value ?? {};
  for (const select of root.querySelectorAll(`[data-list="${field}"]`)) {
    const word = select.dataset.word;
    const holds = known === null ? value.includes(word) : known[word];
    select.value = typeof holds === "boolean" ? String(holds) : "";
  }
}

function writeFields(root, facts, own) {
  for (const input of root.querySelectorAll("[data-field]")) {
    if (!own(input)) continue;
    const [field, part] = input.dataset.field.split(".");
    const value = part ? facts[field]?.[part] : facts[field];
    if (value === undefined || value === null || value === "unknown") {
      input.value = input.type === "text" ? "" : value ?? "";
      if (input.selectedIndex === -1) input.selectedIndex = 0;
    } else if (field === "age" && typeof value === "object") {
      input.value = `${value.min ?? 0}-${value.max ?? 130}`;
    } else input.value = String(value);
  }
}

/** Give the fields of a case, and of its victims, that the form cannot hold, such as a birth date, or a theft. */
export function lostFields(facts, kept) {
  const gone = (word, held) => typeof word === "string" && !held.includes(word);
  const lost = (given, held) => Object.keys(given).filter((field) =>
    !(field in held) || (Array.isArray(held[field]) && given[field].some((word) => gone(word, held[field]))));
  const each = (facts.victims ?? []).flatMap((victim, place) => lost(victim, kept.victims?.[place] ?? {}));
  return [...new Set([...lost(facts, kept), ...each])];
}

/** Put a case into the form. */
export function writeCase(form, facts, addVictim) {
  writeFields(form, { stage: "completed", ...facts }, (input) => !input.closest(".victim"));
  for (const field of CASE_LISTS) writeList(form, field, facts[field]);
  form.querySelector("#victims").replaceChildren();
  form.querySelector("#victims-known").checked = Array.isArray(facts.victims);
  form.querySelector("#add-victim").hidden = !Array.isArray(facts.victims);
  for (const victim of facts.victims ?? []) {
    const part = addVictim();
    writeFields(part, victim, () => true);
    for (const field of VICTIM_LISTS) writeList(part, field, victim[field]);
  }
}

/** Give a case as YAML: mappings and lists in blocks, all else as in JSON, which is YAML too. */
export function toYaml(facts) {
  const text = block(facts, "\n").trimStart();
  return `${text}\n`;
}

function block(value, indent) {
  const parts = Object.entries(typeof value === "object" ? value : {});
  if (!parts.length) return ` ${JSON.stringify(value)}`;
  return parts
    .map(([key, part]) => {
      const inner = block(part, `${indent}  `);
      return Array.isArray(value) ? `${indent}- ${inner.trimStart()}` : `${indent}${key}:${inner}`;
    })
    .join("");
}

/** Give a case as the fragment of an address. */
export function toFragment(facts) {
  const bytes = new TextEncoder().encode(JSON.stringify(facts));
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return `#case=${text.replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "")}`;
}

/** Give the case that a fragment holds, or null. */
export function fromFragment(fragment) {
  const found = fragment.match(/^#case=([A-Za-z0-9_-]+)$/);
  if (!found) return null;
  try {
    const text = atob(found[1].replace(/-/g, "+").replace(/_/g, "/"));
    return JSON.parse(new TextDecoder().decode(Uint8Array.from(text, (sign) => sign.charCodeAt(0))));
  } catch {
    return null;
  }
}

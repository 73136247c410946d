import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

/** HOUSE.md, held by a test: where things are, which way they lean, how long they are, and who may speak to the browser. */
const ROOT = resolve(import.meta.dirname, "..");
const CODE = /\.(ts|tsx|mjs)$/;
const LONGEST = 300;

const filesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));

const code = ["src", "extension", "tests"].flatMap(filesIn).filter((file) => CODE.test(file) && !file.startsWith("tests/pages/"));
const textOf = (file: string): string => readFileSync(join(ROOT, file), "utf8");

/** Row of each folder of src; an import goes to the same folder, to a lower row, or nowhere. */
const ROWS: Readonly<Record<string, number>> = {
  text: 0, facts: 0, words: 0,
  match: 1, dossier: 1, cite: 1,
  since: 2, claim: 2, rules: 2, card: 2, lists: 2,
  compile: 3, protocol: 3,
};
/** Neighbours in a row may not import each other, but for what HOUSE.md's own table lets a row's folder use. */
const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
  facts: [], text: [], words: ["facts"], match: ["text", "facts"], dossier: ["facts", "text"], cite: ["facts", "words"],
  card: ["since", "cite"], protocol: ["compile"],
};

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}
const imports: Import[] = code.flatMap((file) =>
  [...textOf(file).matchAll(/^\s*(?:import|export)\s+(type\s)?[^'"]*?from\s+"([^"]+)"|import\("([^"]+)"\)|^import "([^"]+)"/gm)].map((match) => {
    const target = match[2] ?? match[3] ?? match[4] ?? "";
    const to = target.startsWith(".") ? relative(ROOT, resolve(ROOT, dirname(file), target)).replaceAll("\\", "/") : target;
    return { from: file, to, typeOnly: match[1] !== undefined || file.endsWith(".d.ts") };
  }),
);
const roomOf = (file: string): string => file.split("/")[1] ?? "";

describe("the house", () => {
  test("the top level is as HOUSE.md draws it", () => {
    const allowed = new Set([
      "extension", "src", "data", "tests", "manifest.json", "vite.config.ts", "package.json", "package-lock.json", "tsconfig.json", "README.md",
      "LICENSE", "CONTRIBUTING.md", ".gitignore", ".ci", ".github", ".git", ".facts", "node_modules", "dist", "out",
    ]);
    expect(readdirSync(ROOT).filter((name) => !allowed.has(name))).toEqual([]);
  });

  test("every folder of src has a row, so that nobody can add a room without saying where it stands", () => {
    const rooms = readdirSync(join(ROOT, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(rooms.filter((room) => room !== "tools" && ROWS[room] === undefined)).toEqual([]);
  });

  test("imports in src lean downwards only", () => {
    const wrong = imports.filter(({ from, to }) => {
      if (!from.startsWith("src/") || from.startsWith("src/tools/")) return false;
      if (!to.startsWith("src/")) return to.startsWith("extension/") || to.startsWith("tests/") || to.startsWith("node:");
      const [here, there] = [roomOf(from), roomOf(to)];
      if (there === "tools") return true;
      if (here === there) return false;
      const [mine, theirs] = [ROWS[here] ?? 99, ROWS[there] ?? 99];
      return theirs > mine || (theirs === mine && !(NEIGHBOURS[here] ?? []).includes(there));
    });
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  test("surfaces never import each other", () => {
    const serving = new Set(["browser", "ui", "styles", "share", "public"]);
    const wrong = imports.filter(({ from, to }) => {
      if (!from.startsWith("extension/") || !to.startsWith("extension/")) return false;
      const [here, there] = [roomOf(from), roomOf(to)];
      // The hover card is drawn by the background and put up by the content script, so that pages carry no drawing code.
      return here !== there && !serving.has(there) && !(["content", "background"].includes(here) && there === "hovercard");
    });
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  test("the extension imports no compiler, no rules, no tools", () => {
    const wrong = imports.filter(({ from, to, typeOnly }) => from.startsWith("extension/") && (/^src\/(rules|tools|lists)\//.test(to) || (to.startsWith("src/compile/") && !typeOnly)));
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  test("only extension/browser speaks to the browser's extension API", () => {
    const wrong = code.filter((file) => file.startsWith("extension/") && !file.startsWith("extension/browser/") && (/(?<![\w.])chrome\.\w|globalThis\.(chrome|browser)\b/.test(textOf(file)) || textOf(file).includes('"webextension-polyfill"')));
    expect(wrong).toEqual([]);
  });

  test("src asks no clock, no chance, no network and no place", () => {
    const pure = code.filter((file) => file.startsWith("src/") && !file.startsWith("src/tools/"));
    const wrong = pure.filter((file) => /\bDate\.now\(|new Date\(\)|Math\.random\(|\bfetch\(|\bprocess\.|\bperformance\.now\(/.test(textOf(file)));
    expect(wrong).toEqual([]);
  });

  test(`no code file is longer than ${LONGEST} lines`, () => {
    const long = code.map((file) => ({ file, lines: textOf(file).split("\n").length - 1 })).filter(({ lines }) => lines > LONGEST);
    expect(long).toEqual([]);
  });

  test("no folder is a junk drawer, no file a barrel", () => {
    const folders = new Set(code.flatMap((file) => file.split("/").slice(0, -1)));
    expect(["utils", "helpers", "common", "shared", "lib", "types"].filter((name) => folders.has(name))).toEqual([]);
    expect(code.filter((file) => /(^|\/)index\.tsx?$/.test(file))).toEqual([]);
  });

  test("no type is switched off", () => {
    const off = code.filter((file) => file !== "tests/house.test.ts" && /@ts-(ignore|nocheck|expect-error)|:\s*any\b|\bas any\b|<any>/.test(textOf(file)));
    expect(off).toEqual([]);
  });

  test("the schema library stays out of the content script", () => {
    const reached = new Set<string>();
    const visit = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const { from, to, typeOnly } of imports) if (from === file && !typeOnly) visit(to);
    };
    visit("extension/content/main.iife.ts");
    expect([...reached].filter((file) => file === "zod" || file === "webextension-polyfill")).toEqual([]);
    expect(reached.size).toBeGreaterThan(5);
  });

  test("what a content script can say carries no address, title or text of the page", () => {
    const calls = textOf("src/protocol/calls.ts");
    const tier = /PAGE_TIER[^=]*= new Set\(\[([^\]]*)\]/.exec(calls)?.[1] ?? "";
    expect(tier.replaceAll(/["\s]/g, "").split(",").filter(Boolean)).toEqual(["cardFace", "mentionsFound", "openDossier"]);
  });
});

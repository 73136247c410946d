import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import type { BenchPage } from "./bench-page.ts";

/** Large real documents, where Debian's packages put them: one file, or a folder whose files are joined to one page. */
const BOOKS: readonly { name: string; words: string; pack: string; paths: () => string[] }[] = [
  { name: "book-rust", words: "The Rust Programming Language on one page", pack: "rust-doc", paths: () => ["/usr/share/doc/rust-doc/html/book/print.html", ...rustup("book/print.html")] },
  { name: "book-handbook", words: "The Debian Administrator's Handbook, its files joined", pack: "debian-handbook", paths: () => ["/usr/share/doc/debian-handbook/html/en-US"] },
  { name: "book-policy", words: "Debian Policy, its files joined", pack: "debian-policy", paths: () => ["/usr/share/doc/debian-policy/policy.html"] },
];

function rustup(file: string): string[] {
  const room = join(homedir(), ".rustup/toolchains");
  return existsSync(room) ? readdirSync(room).map((chain) => join(room, chain, "share/doc/rust/html", file)) : [];
}

/** The books of these names, or all; those that are not on the machine are fetched by apt-get where it may. What is still missing is named. */
export function findBooks(only: string | undefined): { pages: BenchPage[]; missing: string[] } {
  const wanted = BOOKS.filter(({ name }) => only === undefined || name === only);
  const absent = wanted.filter(({ paths }) => !paths().some((path) => existsSync(path)));
  if (absent.length > 0 && process.getuid?.() === 0) spawnSync("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...absent.map(({ pack }) => pack)], { stdio: "ignore", timeout: 120_000 });
  const pages: BenchPage[] = [];
  const missing: string[] = [];
  for (const { name, words, pack, paths } of wanted) {
    const path = paths().find((one) => existsSync(one));
    if (path === undefined) missing.push(`${name} · not on this machine · apt-get install ${pack}`);
    else pages.push({ name, words, make: () => ({ html: withoutScripts(read(path)), planted: -1 }) });
  }
  return { pages, missing };
}

function read(path: string): string {
  if (!statSync(path).isDirectory()) return readFileSync(path, "utf8");
  const bodies = readdirSync(path).filter((file) => file.endsWith(".html")).sort().map((file) => /<body[^>]*>([\s\S]*)<\/body>/i.exec(readFileSync(join(path, file), "utf8"))?.[1] ?? "");
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Book</title><body>${bodies.map((body) => `<div>${body}</div>`).join("\n")}</body></html>`;
}

/** Scripts and sheets go, since they load from beside the file and would run beside the measurement; elements and text stay. */
function withoutScripts(html: string): string {
  return html.replace(/<script\b[\s\S]*?<\/script>/gi, "").replace(/<link\b[^>]*>/gi, "");
}

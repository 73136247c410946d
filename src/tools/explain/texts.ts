import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const HTML = /\.(?:html?|xhtml)$/i;
const TEXT = /\.(?:txt|text|md|html?|xhtml)$/i;

/** One text to explain. */
export interface Source {
  file: string;
  html: boolean;
  read(): string;
}

/** The texts that arguments name: `-` is standard input, a folder every .txt, .md and .html in it, and below, by name. Throws where one is not there. */
export function* textsOf(names: readonly string[], stdinIsHtml: boolean): Generator<Source> {
  for (const name of names.length > 0 ? names : ["-"]) {
    if (name === "-") {
      yield { file: "-", html: stdinIsHtml, read: () => readFileSync(0, "utf8") };
      continue;
    }
    if (!statSync(name).isDirectory()) {
      yield { file: name, html: HTML.test(name) || stdinIsHtml, read: () => readFileSync(name, "utf8") };
      continue;
    }
    const files = readdirSync(name, { recursive: true, encoding: "utf8" }).filter((file) => TEXT.test(file)).sort();
    for (const file of files) yield { file: join(name, file), html: HTML.test(file), read: () => readFileSync(join(name, file), "utf8") };
  }
}

import { chance, prose } from "./prose.ts";

/** What an article is made of. */
export interface ArticleShape {
  /** UTF-16 units of text */
  size: number;
  /** one planted name in so many units; 0: none */
  every: number;
  /** units of text in a text node, about */
  node: number;
  langs: readonly string[];
  seed: number;
}

const INLINE = ["a href='#'", "em", "strong", "span", "a href='#'", "cite", "b"];

/** An article-shaped page: banner, navigation, sections with headings, paragraphs with links, lists, a table, a figure. Gives its HTML and how many names were planted. */
export function article({ size, every, node, langs, seed }: ArticleShape, names: readonly string[]): { html: string; planted: number } {
  const random = chance(seed);
  const speak = new Map(langs.map((lang) => [lang, prose(lang, random)]));
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const out: string[] = [];
  let [text, planted, next] = [0, 0, every / 2];
  const piece = (lang: string, length: number): string => {
    let said = speak.get(lang)?.(length) ?? "";
    text += said.length;
    if (every > 0 && text > next) {
      const name = pick(names);
      const at = said.indexOf(" ", said.length / 2);
      said = at < 0 ? `${said} ${name} ` : `${said.slice(0, at)} ${name}${said.slice(at)}`;
      planted++;
      next += every * (0.5 + random());
    }
    return asHtml(said);
  };
  const line = (lang: string, pieces: number): string => {
    let said = "";
    for (let i = 0; i < pieces; i++) {
      const length = node * (0.4 + random() * 1.2);
      const tag = i % 2 === 1 ? pick(INLINE) : "";
      said += tag ? `<${tag}>${piece(lang, length * 0.5)}</${tag.split(" ")[0]}>` : piece(lang, length * 1.5);
    }
    return said;
  };
  while (text < size) {
    const lang = langs.length === 1 ? (langs[0] as string) : pick(langs);
    out.push(`<section lang="${lang}"${lang === "ar" || lang === "he" ? " dir=rtl" : ""}><h2>${piece(lang, 40)}</h2>\n`);
    for (let i = 0; i < 8 && text < size; i++) out.push(`<p>${line(lang, 2 + Math.floor(random() * 9))}</p>\n`);
    if (random() < 0.5) out.push(`<ul>${Array.from({ length: 5 }, () => `<li>${line(lang, 2)}</li>`).join("\n")}</ul>\n`);
    if (random() < 0.2) out.push(`<table>${Array.from({ length: 6 }, () => `<tr>${Array.from({ length: 4 }, () => `<td>${piece(lang, 14)}</td>`).join("")}</tr>`).join("\n")}</table>\n`);
    if (random() < 0.2) out.push(`<figure><img alt="" width=10 height=10><figcaption>${line(lang, 1)}</figcaption></figure>\n`);
    out.push("</section>\n");
  }
  const menu = Array.from({ length: 12 }, () => `<li><a href="#">${piece(langs[0] as string, 10)}</a></li>`).join("\n");
  return {
    planted,
    html: `<!doctype html><html lang="${langs[0]}"><meta charset="utf-8"><title>Bench</title><style>body{font:16px/1.5 serif;max-width:40em;margin:auto}</style>
<body><header><nav><ul>${menu}</ul></nav></header><main><article><h1>${piece(langs[0] as string, 50)}</h1>\n${out.join("")}</article></main><footer><p>${piece(langs[0] as string, 60)}</p></footer></body></html>`,
  };
}

export function asHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}

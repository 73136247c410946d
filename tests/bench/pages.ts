import type { BenchPage } from "../../src/tools/bench/bench-page.ts";
import { article, type ArticleShape, asHtml } from "./article.ts";
import { chance, prose } from "./prose.ts";

const ENGLISH: ArticleShape = { size: 500_000, every: 1250, node: 50, langs: ["en"], seed: 7 };
const SCRIPTS = ["en", "ru", "ar", "zh", "he", "el", "hi", "ko"];

const made = (name: string, words: string, shape: Partial<ArticleShape>): BenchPage => ({ name, words, make: (names) => article({ ...ENGLISH, ...shape }, names) });

/** The made pages; books are found on the machine. `make` gets names that may be planted: strong ones in Latin letters. */
export const pages: readonly BenchPage[] = [
  made("article-50kb", "50 KB article", { size: 50_000 }),
  made("article-500kb", "500 KB article", {}),
  made("article-5mb", "5 MB article", { size: 5_000_000 }),
  made("no-mention-500kb", "500 KB article that names nobody", { every: 0 }),
  made("sparse-500kb", "500 KB, a name in 12,000 characters", { every: 12_000 }),
  made("dense-500kb", "500 KB, a name in 120 characters", { every: 120 }),
  made("mixed-500kb", "500 KB in eight scripts", { langs: SCRIPTS }),
  made("nodes-50k", "50,000 text nodes", { size: 1_000_000, node: 20, every: 2500 }),
];

/** The page that a feed is poured into, and its posts. */
export function feedPage(names: readonly string[]): { html: string; posts: string[] } {
  const random = chance(11);
  const say = prose("en", random);
  const posts = Array.from({ length: 2000 }, (_, i) => {
    const name = i % 6 === 0 ? ` ${names[Math.floor(random() * names.length)]} ` : " ";
    return `<article><h3><a href="#">${say(20)}</a></h3><p>${say(60)}${asHtml(name)}${say(60)}</p></article>`;
  });
  return { posts, html: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Feed</title><body><main>${posts.slice(0, 40).join("")}</main></body></html>` };
}

import { AhoCorasick } from "@monyone/aho-corasick";
import FastScanner from "fastscan";
import type { Contender } from "./contender.ts";
import { eachText, Painter, wholeWords } from "./paint.ts";

type Find = (text: string) => [start: number, end: number][];

/** A library that only finds, given our walk, our boundaries where it has none, and our way of painting. */
function finder(make: (given: Parameters<Contender["ready"]>[0]) => Find): Contender {
  return {
    ready: (given) => {
      const find = make(given);
      let painter: Painter | null = null;
      return () => {
        painter ??= new Painter();
        painter.clear();
        const to = painter;
        eachText((node) => {
          for (const [start, end] of find(node.data)) to.add(node, start, end);
        });
        return to.count;
      };
    },
  };
}

/** One regular expression, its alternatives folded into a trie: V8's own best. */
export const trieRegExp = finder(({ pattern }) => {
  const names = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, "gu");
  return (text) => Array.from(text.matchAll(names), (match) => [match.index, match.index + match[0].length]);
});

export const monyone = finder(({ names }) => {
  const tree = new AhoCorasick(names);
  return (text) => {
    const hits = tree.matchInText(text);
    return hits.length === 0 ? [] : wholeWords(text, hits.map(({ begin, end }) => [begin, end]));
  };
});

export const fastscan = finder(({ names }) => {
  const scanner = new FastScanner(names);
  return (text) => {
    const hits = scanner.search(text);
    return hits.length === 0 ? [] : wholeWords(text, hits.map(([at, word]) => [at, at + word.length]));
  };
});

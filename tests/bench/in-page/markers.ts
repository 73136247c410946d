import AdvancedMark from "advanced-mark.js";
import findAndReplaceDOMText from "findandreplacedomtext";
import Mark from "mark.js";
import type { Contender } from "./contender.ts";

const whole = (pattern: string, flags: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, flags);

/** mark.js as extensions call it: the list of names. */
export const markArray: Contender = {
  ready: ({ names }) => () => new Promise((done) => new Mark(document.body).mark(names, { separateWordSearch: false, accuracy: "exactly", caseSensitive: true, diacritics: false, done })),
};

/** mark.js at its best: one expression for all names, folded into a trie. */
export const markRegExp: Contender = {
  ready: ({ pattern }) => {
    const names = whole(pattern, "gu");
    return () => new Promise((done) => new Mark(document.body).markRegExp(names, { done }));
  },
};

export const advancedArray: Contender = {
  ready: ({ names }) => () => new Promise((done) => new AdvancedMark(document.body).mark(names, { separateWordSearch: false, accuracy: "exactly", caseSensitive: true, diacritics: false, combinePatterns: 500, done })),
};

export const advancedRegExp: Contender = {
  ready: ({ pattern }) => {
    const names = whole(pattern, "gu");
    return () => new Promise((done) => new AdvancedMark(document.body).markRegExp(names, { done }));
  },
};

export const replaceText: Contender = {
  ready: ({ pattern }) => {
    const names = whole(pattern, "gu");
    return () => {
      findAndReplaceDOMText(document.body, { find: names, wrap: "mark" });
      return document.querySelectorAll("mark").length;
    };
  },
};

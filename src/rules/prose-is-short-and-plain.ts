import { passages } from "./prose.ts";
import type { Objection, Rule } from "./rule.ts";

/** Characters of one passage, words of one sentence: what a card can show and a reader can hold. */
const LONGEST = 700;
const LONGEST_SENTENCE = 60;
/** Words that judge. The facts do that, or nothing does. */
const RHETORIC = /\b(notorious\w*|infamous\w*|shocking\w*|sinister|orwellian|draconian|dystopian|chilling\w*|damning|shadowy|murky|brazen\w*|outrageous\w*|egregious\w*|scandalous\w*|alarming\w*|disturbing\w*|disgraced|evil|spooky|big brother(?! watch)|blacklist\w*|so-called|bombshell|explosive revelations?|unsurprisingly|of course|obviously|clearly|undoubtedly)\b|!/i;

export const rule: Rule = {
  name: "Prose is short and plain",
  why: "A footnote, not an alarm: the reader gets the finding in a breath, in words that do not judge.",
  check: (records) =>
    passages(records).flatMap(({ file, path, about, text }): Objection[] => {
      const place = { file, path, about: `${about} ${path.replace(/\[\d+\]/g, "")}` };
      const judging = RHETORIC.exec(text.replace(/["“”'‘’«»][^"“”'‘’«»]*["“”'‘’«»]/g, ""))?.[0];
      const longest = Math.max(...text.split(/(?<=[.;:])\s/).map((sentence) => sentence.split(/\s+/).length));
      return [
        ...(text.length > LONGEST ? [{ ...place, what: `is ${text.length} characters long`, remedy: `say it in ${LONGEST}, or split it into events` }] : []),
        ...(longest > LONGEST_SENTENCE ? [{ ...place, what: `has a sentence of ${longest} words`, remedy: `split it; ${LONGEST_SENTENCE} at most` }] : []),
        ...(judging === undefined ? [] : [{ ...place, what: `judges: '${judging}'`, remedy: "say what happened instead" }]),
      ];
    }),
};

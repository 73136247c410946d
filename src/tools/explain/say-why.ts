import type { Reason } from "../../match/mention.ts";

const RULES: Record<Reason["rule"], string> = {
  strong: "the name means nobody else",
  "strong-and-company": "a word speaks against it, but so does one for it",
  "covered-by-company": "the phrase it stands in is the vendor's",
  "same-vendor": "the page also gives a name of the same vendor that means nobody else",
  company: "words near by belong to the vendor",
  topic: "words near by are about the vendor's trade",
  "other-vendor": "another vendor of that trade is named near by",
  "foreign-name": "a foreign phrase with capitals in this language is a name",
  "one-sense": "the same name is the vendor's elsewhere on the page",
  "covered-by-against": "the phrase it stands in names something else",
  against: "a word near by belongs to something else of that name",
  "against-nearer": "the nearest telling word belongs to something else of that name",
  "no-company": "an ordinary word or a common name, and nothing near by belongs to the vendor",
  "no-evidence": "an ordinary word or a common name, and nothing near by speaks for the vendor",
  "host-name": "part of a host name or link",
  address: "part of an e-mail address",
  handle: "an account's handle",
  path: "part of a path or identifier",
  licence: "a copyright line",
};

/** A reason as an English sentence without its full stop: `words near by belong to the vendor: “Citizen Lab” (12 away)`. */
export function sayWhy(why: Reason): string {
  const words = why.words.map(({ text, distance, speaks }) => `“${text}”${speaks === "against" ? " speaks against it" : ""}${distance > 0 ? ` (${distance} away)` : ""}`);
  return words.length > 0 ? `${RULES[why.rule]}: ${words.join(", ")}` : RULES[why.rule];
}

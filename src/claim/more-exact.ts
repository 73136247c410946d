import type { Instrument } from "../facts/jurisdiction.ts";
import { countryName } from "../words/country-name.ts";
import { sayDay } from "../words/day-words.ts";
import type { Say } from "../words/say.ts";
import type { Claim, MoreExact, RecordEntry, Span } from "./claim.ts";

/** What the exact words are composed from. `say` speaks the sentence's language. */
export interface ExactContext {
  say: Say;
  instruments: readonly Instrument[];
  /** a vendor's name by its id */
  nameOf: (vendor: string) => string;
}

/**
 * The reader's sentence in words that the record supports, to be copied with the claim's sources. Null where the sentence can stand as
 * it is, or where the record has nothing to put there. Where the predicate does not stand beside its vendor, the whole sentence is replaced.
 */
export function moreExact(claim: Claim, predicate: Span, sentence: string, context: ExactContext): MoreExact | null {
  const exact = claim.outcome === "supports" && (claim.word === null || claim.word === "exact");
  if (exact || claim.outcome === "not-covered" || claim.outcome === "no-claim" || claim.reported) return null;
  const words = wordsFor(claim, context);
  if (words === null) return null;
  const { who } = claim;
  const between = sentence.slice(who.end, predicate.start);
  const beside = !words.whole && predicate.start >= who.end && /^(?:,? (?:which|who) |, | )$/u.test(between);
  if (!beside) {
    const text = words.whole ? words.text : `${who.name} ${words.text}`;
    return { replaces: { start: 0, end: sentence.length }, text, sentence: `${text}.` };
  }
  const lost = claim.when && claim.when.start >= predicate.start ? claim.when.end : predicate.end;
  const end = Math.max(predicate.end, lost);
  // a day between commas, a "by the US" before it: what is replaced goes through to the day
  const replaces = { start: predicate.start, end };
  const before = between.startsWith(",") && !between.includes("w") ? `${sentence.slice(0, predicate.start)}which ` : sentence.slice(0, predicate.start);
  return { replaces, text: words.text, sentence: before + words.text + sentence.slice(end) };
}

interface ExactWords {
  text: string;
  /** a sentence of its own */
  whole?: true;
}

function wordsFor(claim: Claim, { say, instruments, nameOf }: ExactContext): ExactWords | null {
  const long = (day: string): string => sayDay(day, say.locale, "long");
  for (const reason of claim.reasons) {
    if (reason.code === "made-by" || reason.code === "makes") return claim.outcome === "supports" ? null : { text: say("claim_exact_product", { product: reason.product, vendor: nameOf(reason.vendor) }), whole: true };
    if (reason.code === "seated-in") return { text: say("claim_exact_seat", { country: countryName(reason.country, say.locale) }) };
    if (reason.code === "owner") return { text: reason.from === null ? say("claim_exact_owner", { name: reason.name }) : say("claim_exact_owner_since", { name: reason.name, from: long(reason.from) }) };
    if (reason.code === "was-owner" && reason.to !== null) return { text: reason.from === null ? say("claim_exact_was_owner", { name: reason.name, to: long(reason.to) }) : say("claim_exact_was_owner_from", { name: reason.name, from: long(reason.from), to: long(reason.to) }) };
  }
  // events of others near the vendor are not put into its mouth
  if (claim.instrument === null || claim.reasons.some(({ code }) => code === "related-only" || code === "product-not-vendor")) return null;
  const instrument = instruments.find(({ id }) => id === claim.instrument);
  if (!instrument) return null;
  const list = instrument.short[say.locale.split("-")[0] ?? "en"] ?? instrument.short.en;
  const events = claim.record.filter((entry) => entry.instrument === claim.instrument && entry.day !== null);
  return listWords(claim, events, list, say, long);
}

function listWords(claim: Claim, events: readonly RecordEntry[], list: string, say: Say, long: (day: string) => string): ExactWords | null {
  const listed = events.filter(({ action }) => action === "listed").at(-1);
  const removed = events.filter(({ action }) => action === "delisted").at(-1);
  if (claim.relation === "delisted" && removed?.day) return { text: removed.announced ? say("claim_exact_removed_announced", { list, day: long(removed.day), announced: long(removed.announced) }) : say("claim_exact_removed", { list, day: long(removed.day) }) };
  if (!listed?.day) return null;
  if (removed?.day && removed.day > listed.day) {
    const values = { list, from: long(listed.day), to: long(removed.day) };
    return { text: removed.announced ? say("claim_exact_was_on_announced", { ...values, announced: long(removed.announced) }) : say("claim_exact_was_on", values) };
  }
  if (claim.relation === "listed") return { text: listed.announced && listed.announced !== listed.day ? say("claim_exact_added_announced", { list, day: long(listed.day), announced: long(listed.announced) }) : say("claim_exact_added", { list, day: long(listed.day) }) };
  return { text: say("claim_exact_on", { list, day: long(listed.day) }) };
}

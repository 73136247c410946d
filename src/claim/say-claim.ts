import type { Instrument } from "../facts/jurisdiction.ts";
import { countryName } from "../words/country-name.ts";
import { sayDay } from "../words/day-words.ts";
import type { Say } from "../words/say.ts";
import type { Claim, Outcome, Reason } from "./claim.ts";

/** What a claim is said with: the reader's language, lists and vendors by name, and the sentence. */
export interface SayContext {
  say: Say;
  sentence: string;
  instruments: readonly Instrument[];
  nameOf: (vendor: string) => string;
  /** the day of writing */
  on: string;
}

/** One claim in words: what was understood, how the record stands to it, and why. */
export interface SaidClaim {
  who: string;
  says: string;
  /** null for what is not about a list */
  where: string | null;
  when: string;
  heading: string;
  reasons: string[];
}

/** Says a claim in the reader's language. */
export function sayClaim(claim: Claim, context: SayContext): SaidClaim {
  const { say, sentence, on } = context;
  const day = (text: string): string => sayDay(text, say.locale);
  const what = claim.relation === "none" ? "" : say(SAYS[claim.relation === "listed" && claim.reasons.some(({ code }) => code === "on-list" || code === "off-list") ? "was-on" : claim.relation], { what: claim.object?.text ?? "" });
  const told = claim.reported ? say("claim_says_reported", { what }) : what;
  return {
    who: claim.who.name,
    says: claim.negated ? say("claim_says_not", { what: told }) : told,
    where: claim.word === null ? null : whereOf(claim, context),
    when: claim.when === null ? say("claim_when_none", { day: day(on) })
      : claim.when.from === claim.when.to ? say("claim_when_day", { day: day(claim.when.from) })
      : say("claim_when_between", { from: day(claim.when.from), to: day(claim.when.to) }),
    heading: headingOf(claim.outcome, say),
    reasons: claim.reasons.map((reason) => sayReason(reason, context, claim.word === "exact" ? [] : claim.instruments)),
  };
  function whereOf({ understood, instrument, instruments, word }: Claim, { instruments: all }: SayContext): string {
    const span = understood.find(({ start, end }) => /list|sanction|ban|bar|1260|SDN|CMIC|889|denied|control|restriction/iu.test(sentence.slice(start, end)));
    const words = span ? sentence.slice(span.start, span.end) : "";
    const named = instrument ?? (instruments.length === 1 ? (instruments[0] ?? null) : null);
    if (named !== null && (word === "exact" || instruments.length === 1)) return say("claim_where_read", { words, list: listName(named, all, say) });
    const several = named !== null ? [named] : instruments;
    if (several.length > 0) return say("claim_where_several", { words, lists: oneOf(several, all, say) });
    return say("claim_where_unknown", { words });
  }
}

/** How many lists a line can name. */
const MOST_LISTS = 4;

const SAYS = {
  listed: "claim_says_listed", "was-on": "claim_says_was_on", delisted: "claim_says_delisted", "currently-listed": "claim_says_currently_listed",
  "maker-of": "claim_says_maker_of", headquartered: "claim_says_headquartered", "owned-by": "claim_says_owned_by", formerly: "claim_says_formerly",
} as const;

/** How the record stands, as a heading. */
export function headingOf(outcome: Outcome, say: Say): string {
  return say(outcome === "supports" ? "claim_supports" : outcome === "contradicts" ? "claim_contradicts" : outcome === "partly" ? "claim_partly" : outcome === "not-covered" ? "claim_not_covered" : "claim_no_claim");
}

function listName(id: string, instruments: readonly Instrument[], say: Say): string {
  const short = instruments.find((one) => one.id === id)?.short;
  return short?.[say.locale.split("-")[0] ?? "en"] ?? short?.en ?? id;
}

function oneOf(ids: readonly string[], instruments: readonly Instrument[], say: Say): string {
  return new Intl.ListFormat(say.locale, { type: "disjunction" }).format(ids.slice(0, MOST_LISTS).map((id) => listName(id, instruments, say)));
}

/** One reason in words, with its days. `several`: the lists that were looked through, where the words can mean more than one. */
export function sayReason(reason: Reason, { say, instruments, nameOf }: Pick<SayContext, "say" | "instruments" | "nameOf">, several: readonly string[] = []): string {
  const day = (text: string): string => sayDay(text, say.locale);
  const list = "instrument" in reason ? listName(reason.instrument, instruments, say) : "";
  const dated = "day" in reason ? { list, day: day(reason.day), announced: reason.announced === null ? "" : day(reason.announced) } : { list };
  const announced = "announced" in reason && reason.announced !== null;
  switch (reason.code) {
    case "on-list": return say("claim_reason_on_list", dated);
    case "off-list": return say(announced ? "claim_reason_off_list_announced" : "claim_reason_off_list", dated);
    case "added": return say(announced ? "claim_reason_added_announced" : "claim_reason_added", dated);
    case "removed": return say(announced ? "claim_reason_removed_announced" : "claim_reason_removed", dated);
    case "suspended": return say("claim_reason_suspended", dated);
    case "other-day": return say(announced ? "claim_reason_other_day_announced" : "claim_reason_other_day", dated);
    case "fits-announcement": return say("claim_reason_fits_announcement");
    case "not-yet": return say("claim_reason_not_yet", dated);
    case "still-on": return say("claim_reason_still_on", dated);
    case "not-found": case "not-on-whole-list": {
      if (several.length < 2) return say(reason.code === "not-found" ? "claim_reason_not_found" : "claim_reason_not_on_whole_list", dated);
      return say("claim_reason_not_found", { list: oneOf(several, instruments, say) });
    }
    case "unread-list": return say("claim_reason_unread_list", dated);
    case "related-only": return say("claim_reason_related_only", dated);
    case "imprecise": return say("claim_reason_imprecise", dated);
    case "unknown-list": return say("claim_reason_unknown_list");
    case "falsity-frame": return say("claim_reason_falsity");
    case "unsure": return say("claim_reason_unsure");
    case "denial": return say("claim_reason_denial");
    case "product-not-vendor": return say("claim_reason_product");
    case "city-not-covered": return say("claim_reason_city");
    case "makes": case "made-by": return say("claim_reason_makes", { product: reason.product, vendor: nameOf(reason.vendor) });
    case "seated-in": return say("claim_reason_seated", { country: countryName(reason.country, say.locale) });
    case "owner": return say("claim_reason_owner", { name: reason.name });
    case "was-owner": return say("claim_reason_was_owner", { name: reason.name });
    case "kin": return say("claim_reason_kin", { name: reason.name });
    case "called": return say("claim_reason_called", { name: reason.name });
    case "other-way-round": return say("claim_reason_other_way", { name: reason.name });
    case "nothing-on-this": return say("claim_reason_nothing");
  }
}

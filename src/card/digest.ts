import type { MentionPlace } from "./mention-place.ts";
import type { Day } from "../facts/day.ts";
import { sayDay } from "../words/day-words.ts";
import type { Say } from "../words/say.ts";
import type { Card } from "./card.ts";
import { textFragment } from "./text-fragment.ts";

/** One place where a page names a vendor. `selector` is the W3C Web Annotation model's TextQuoteSelector. */
export interface DigestPlace {
  selector: { type: "TextQuoteSelector"; exact: string; prefix: string; suffix: string };
  link: string;
}

/** What a page says of one vendor, beside what is on record. */
export interface DigestItem {
  card: Card;
  places: DigestPlace[];
}

/** A page in one view for an editor: who is named, how each stands, what changed since it was published, and where the words are. */
export interface Digest {
  title: string;
  /** "This page names 4 vendors: 2 on a list we cover, 1 removed from one, 1 changed since publication." */
  headline: string;
  dated: string;
  address: string;
  items: DigestItem[];
  asOf: string;
}

/** Composes a page's digest from its places and the vendors' cards, in the order of the cards. */
export function composeDigest(cards: readonly Card[], places: readonly MentionPlace[], context: { address: string; published: Day | null; say: Say; asOf: string }): Digest {
  const { say, address, published } = context;
  const listed = cards.filter(({ shape }) => shape === "listed").length;
  const removed = cards.filter(({ shape }) => shape === "delisted").length;
  const changed = cards.filter(({ since }) => since !== null).length;
  const parts = [
    ...(listed > 0 ? [say.count("desk_digest_listed", listed)] : []),
    ...(removed > 0 ? [say.count("desk_digest_removed", removed)] : []),
    ...(changed > 0 ? [say.count("desk_digest_changed", changed)] : []),
  ];
  const names = say.count("desk_digest_names", cards.length);
  return {
    title: say("desk_digest_title"),
    headline: cards.length === 0 ? say("desk_digest_none") : parts.length === 0 ? `${names}.` : `${names}: ${parts.join("; ")}.`,
    dated: published === null ? say("desk_digest_undated") : say("desk_digest_dated", { day: sayDay(published, say.locale) }),
    address,
    items: cards.map((card) => ({
      card,
      places: places.filter(({ vendor }) => vendor === card.vendor).map(({ exact, prefix, suffix }) => ({ selector: { type: "TextQuoteSelector", exact, prefix, suffix }, link: textFragment(address, { exact, prefix, suffix }) })),
    })),
    asOf: context.asOf,
  };
}

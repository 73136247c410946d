/** How often a vendor is marked: wherever it stands, once a section, or once a page. */
export type MarkEach = "every" | "section" | "page";

/** A mention as far as restraint needs it, in reading order. `section` is any number that changes where a heading does. */
export interface Placed {
  vendor: string;
  section: number;
  /** Words of running text in the block it stands in; repeats in short, list-like blocks (menus, related links) are toned down. */
  words: number;
}

/** What to do with one mention: a full mark, a faint one, or none; none is still listed and can be shown on demand. */
export type Tone = "mark" | "faint" | "none";

export interface Restraint {
  each: MarkEach;
  /** Vendors that the page's site itself belongs to: the reader knows where they are. */
  own?: ReadonlySet<string> | undefined;
  /** At most this many full marks in a section; those beyond are faint. 12 if not said. */
  marksPerSection?: number | undefined;
}

/** In a block with fewer words a repeated name is a link in a list, not a sentence about the vendor. */
const LIST_WORDS = 6;
const MARKS_PER_SECTION = 12;

/**
 * Which of a page's mentions to mark. Takes them in reading order and gives one tone each, in that order. The first mention in running
 * text is the one marked, so a name in a menu above the article does not use up the article's mark.
 */
export function restrain(mentions: readonly Placed[], { each, own, marksPerSection = MARKS_PER_SECTION }: Restraint): Tone[] {
  const inText = new Set(mentions.filter(({ words }) => words >= LIST_WORDS).map(({ vendor }) => vendor));
  const marked = new Set<string>();
  const counts = new Map<number, number>();
  const listed = new Map<string, number>();
  return mentions.map(({ vendor, section, words }): Tone => {
    if (own?.has(vendor)) return "none";
    if (words < LIST_WORDS) {
      const seen = (listed.get(vendor) ?? 0) + 1;
      listed.set(vendor, seen);
      if (inText.has(vendor) || seen > 1) return each === "every" ? "faint" : "none";
    }
    const key = each === "page" ? vendor : `${section} ${vendor}`;
    const repeat = each !== "every" && marked.has(key);
    if (repeat) return "none";
    marked.add(key);
    const count = (counts.get(section) ?? 0) + 1;
    counts.set(section, count);
    return count > marksPerSection ? "faint" : "mark";
  });
}

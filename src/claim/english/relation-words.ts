const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Making: the first group says who made it, the second only who sells it. */
export const MAKE = set("make makes made making developing building producing creating develop develops developed build builds built create creates created produce produces produced design designs designed invent invents invented author authored manufacture manufactures manufactured engineered engineer");
export const SELL = set("sell sells sold selling supplying market markets marketed supply supplies supplied offer offers offered license licensed licenses market");
export const OWN = set("own owns owned bought buy buys acquire acquires acquired control controls controlled purchased purchase purchases took");
const RENAME = set("renamed rebranded became become becomes changed changes rename renames rebrands rebrand");
const SEAT = set("headquartered based located seated domiciled");

/** Verbs of the other relations, for cutting clauses. */
export const OTHER_VERB: ReadonlySet<string> = new Set([..."followed follows joined accused responded warned found concluded".split(" "), ...MAKE, ...SELL, ...OWN, ...RENAME, ...SEAT]);

/** Nouns for one who makes: "maker of Pegasus", "Pegasus maker". */
export const MAKER_NOUN = set("maker makers developer developers creator creators manufacturer manufacturers producer producers inventor author");
export const SELLER_NOUN = set("vendor seller supplier distributor reseller");

import { findMentions } from "../match/find-mentions.ts";
import type { MatchIndex } from "../match/open-index.ts";
import type { Named } from "./named.ts";

/** Lists that nobody else's business is with. */
const LIST = /\b(?:entity list|SDN|specially designated|1260H|covered list|unverified list|end-user list|NS-CMIC|denied persons)\b/iu;
const MEASURE = /\b(?:sanction(?:s|ed)?|delist(?:s|ed)|prohibit(?:s|ed)|barr?(?:s|ed)?|cleared|black-?list(?:s|ed)?|headquartered|based in|owned by|formerly|renamed|export (?:restrictions|controls)|subject to|bann?(?:ed|s)?|owns|makes?|made|sells?|sold|develops?|developed|built|created|produces?|produced|added|removed|made by|maker of|makes|belongs to|acquired by|bought by)\b/iu;
const MAKER = /\b(?:maker of|developer of|company behind|firm behind|company that makes|firm that makes)(?: the)? $/iu;

/**
 * The names in a sentence that a reader wants checked, found by the matcher. Beside a list's own name, a vendor's name of several
 * words or of capitals is taken for the vendor even where nothing else in so short a text speaks for it.
 */
export function namesIn(sentence: string, index: MatchIndex, lang: string): Named[] {
  const { mentions, withheld } = findMentions(index, sentence, { lang });
  const sure = mentions.map(({ start, end, text, vendor, entity, kind }) => ({ start, end, text, vendor, entity, kind }));
  const listed = LIST.test(sentence);
  if (!listed && !MEASURE.test(sentence)) return sure;
  const more = withheld.flatMap(({ start, end, vendor, entity, text, why }): Named[] => {
    const lonely = why.rule === "no-evidence" || why.rule === "no-company";
    const alias = index.aliases.find((one) => one.vendor === vendor && one.entity === entity && one.text === text);
    const telling = /^\p{Lu}.*\s\p{Lu}/u.test(text) || /^\p{Lu}{3,}$/u.test(text) || /^\p{Lu}\p{Ll}+\p{Lu}/u.test(text) || (listed && /^\p{Lu}\p{L}{3,}$/u.test(text));
    const subject = /^\p{Lu}\p{L}{2,}$/u.test(text) && /^(?:|.*[,;:] )(?:the (?:\p{L}+ ){0,3}(?:firm|company|vendor|maker) )?$/iu.test(sentence.slice(0, start)) && /^ (?:is|was|has|have|belongs|had|makes|made|develops|developed|sells|sold|builds|built|owns|remains|created)\b/u.test(sentence.slice(end));
    const [left, right] = [sentence.slice(Math.max(0, start - 30), start), sentence.slice(end, end + 40)];
    const agent = /^\p{Lu}\p{L}{3,}$/u.test(text) && /\b(?:made|developed|built|created|produced|owned|bought|acquired|designed) by(?: the)?(?: \p{L}+){0,2} $/iu.test(left);
    const wares = /\b(?:buying|using|purchasing|installing|importing|selling) $/iu.test(left) || (/^\p{Lu}\p{L}{3,}$/u.test(text) && /^ (?:cameras?|equipment|drones?|gear|devices)\b/iu.test(right));
    const object = /\b(?:owns|bought|acquired|sanctioned|sanctions|blacklisted|blacklists|added|adds|removed|removes)(?: the)? $/iu.test(left);
    const made = MAKER.test(left) || /\b(?:makes?|made|develops?|developed|sells?|sold|built|builds|created|creates|produces?|produced|['’]s)(?: the)?(?: spyware)? $/iu.test(left) || /^(?: (?:spyware|malware|software|tool|system))? (?:(?:is|was|are|were) (?:not )?)?(?:made|developed|sold|built|created|produced) by\b/iu.test(right) || /^[ -](?:spyware )?(?:maker|developer|vendor|creator)s?\b/iu.test(sentence.slice(end));
    const near = why.rule === "against-nearer" || why.rule === "covered-by-against";
    // said against it by a word near by, but named where only a product or a firm can stand
    const placed = near && (alias?.kind === "product" ? made && /^ (?:spyware|malware)\b/iu.test(right) : object || agent);
    if (placed && alias && sure.every((other) => end <= other.start || start >= other.end)) return [{ start, end, text, vendor, entity, kind: alias.kind }];
    return lonely && alias && (alias.kind === "product" ? made : telling || subject || object || agent || wares) && sure.every((other) => end <= other.start || start >= other.end) ? [{ start, end, text, vendor, entity, kind: alias.kind }] : [];
  });
  return [...sure, ...more].sort((a, b) => a.start - b.start);
}

import type { Evidence, Hedge } from "../../facts/hedge.ts";
import type { Statement } from "../../facts/vendor.ts";

/**
 * A first reading of how sure a summary is, by its verbs; the weaker word wins, so that an import never says more than the text.
 * An editor settles it in the record.
 */
export function hedgeOf(summary: string, publisherKind: string): Hedge {
  if (/\b(alleg|accus|is said to|said to have|claims?\b|suspect|according to (a |the )?(complaint|lawsuit))/i.test(summary)) return "alleged";
  if (/\b(apparent|likely|probabl|possibl|reported|reports|according to|says?\b|said|described|wrote)/i.test(summary)) return "reported";
  if (publisherKind === "official" || publisherKind === "court") return /\b(ruled|determined|fined|ordered|concluded|held|found)\b/i.test(summary) ? "determined" : "reported";
  if (/\b(found|matched|confirmed|identified|detected|attributed|discovered|measured|concluded|traced)\b/i.test(summary)) return "found";
  return "reported";
}

/** The kind of evidence, only where the summary's own words leave no doubt; else null: not graded yet. */
export function evidenceOf(summary: string): Evidence | null {
  if (/\bforensic/i.test(summary)) return "forensic";
  if (/\b(leaked|leak of|hacked e-?mails|leaked files)\b/i.test(summary)) return "leak";
  if (/\b(scann(ed|ing)|internet scan|fingerprint)/i.test(summary)) return "scan";
  return null;
}

/** What kind of answer a statement is, by its verbs. */
export function statementKindOf(summary: string): Statement["kind"] {
  if (/\b(denied|denies|rejected|rejects|false|disput|untrue|not true)\b/i.test(summary)) return "denial";
  if (/\b(acknowledged|admitted|conceded|confirmed)\b/i.test(summary)) return "acknowledgement";
  if (/\b(announced|launch|will (end|leave|stop)|ended)\b/i.test(summary)) return "announcement";
  return "answer";
}

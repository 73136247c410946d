import { hasVerb, isVerb, SILENT_IS } from "./predicate.ts";
import type { Token } from "./tokens.ts";
import { BE, DO, HAVE, MODAL, REPORT } from "./verbs.ts";

const APPOSITION = /^(?:a|an|the|one|its|maker|makers|developer|developers|vendor|owner|seller|creator|producer|manufacturer|added|based|headquartered|owned|founded|blacklisted|sanctioned|banned|barred|placed|put|listed|designated|formerly|previously|once|known|also|currently|still|then|now|on|under|removed|dropped|delisted|taken|subject|part|itself|not|no|itself|both|neither|long|recently|already|bought|acquired|developed|made|built|created|produced|sold|marketed|designed|manufactured|run|operated|renamed|rebranded|later|since|never|whose|home|newly|controlled|until)$/u;
const PARTICIPLE = /^(?:added|removed|made|sold|developed)$/u;

/** A segment after a noun that says something of it and has no subject of its own. */
export function isApposition(segment: readonly Token[], last: boolean): boolean {
  const [first, second] = segment;
  if (!first || segment.length < 2) return first?.low === "renamed";
  if (first.kind === "name" && second?.low === "'s") return segment.length < 6 && segment.slice(2).every(({ kind }) => kind === "word") && !hasVerb(segment.slice(2));
  if (!(APPOSITION.test(first.low) || first.kind === "place" || first.kind === "product")) return false;
  if (first.kind === "product") return /^(?:maker|developer|vendor|owner|seller|creator|manufacturer)$/u.test(second?.low ?? "");
  if ((first.low === "since" || first.low === "once" || first.low === "until") && hasFinite(segment)) return false;
  // "…, the US added it": a subject of its own
  const determined = /^(?:the|a|an|its|both|one|neither)$/u.test(first.low) || first.kind === "place";
  const verbAt = segment.findIndex((token, at) => at > 0 && finiteVerb(token) && !REPORT.has(token.low) && !(PARTICIPLE.test(token.low) && /^(?:by|to|from|in|on|for|as)$/u.test(segment[at + 1]?.low ?? "")));
  const relativeAt = segment.findIndex((token) => /^(?:which|that|who|whose)$/u.test(token.low));
  if (determined && verbAt > 0 && (relativeAt < 0 || relativeAt > verbAt)) return false;
  if (determined && segment.some((token) => REPORT.has(token.low)) && last) return false;
  return true;
}

/** A finite verb of those that these readers know; participles only with their auxiliary. */
function finiteVerb(token: Token): boolean {
  return token.kind === "word" && (((BE.has(token.low) && !/^(?:be|been|being|got|getting|get)$/u.test(token.low)) || HAVE.has(token.low) || DO.has(token.low) || MODAL.has(token.low)) || /^(?:adds|puts|places|removes|drops|bans|sanctions|blacklists|makes|sells|develops|owns|remains|stays|appears|added|removed|made|sold|developed|said|says)$/u.test(token.low));
}

function hasFinite(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token !== SILENT_IS && finiteVerb(token));
}

const OPENING = /^(?:added|based|headquartered|owned|blacklisted|sanctioned|banned|placed|put|designated|formerly|previously|once|on|removed|dropped|delisted|taken|founded|developed|bought|acquired)$/u;

/** "Added to the Entity List in 2024, Sandvine was …": the opening with its subject, which the next segment begins with; null if it is none. */
export function opening(segment: readonly Token[], next: readonly Token[]): Token[] | null {
  const [first] = segment;
  const at = next.findIndex(({ kind }) => kind === "name");
  if (first?.kind !== "word" || !OPENING.test(first.low) || at < 0 || at > 4 || next.slice(0, at).some(isVerb)) return null;
  const joined = next[at + 1]?.low === "and" && next[at + 2]?.kind === "name";
  return [...next.slice(at, joined ? at + 3 : at + 1), SILENT_IS, ...segment];
}

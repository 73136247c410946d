import type { Claim } from "../../claim/claim.ts";
import type { Instrument } from "../../facts/jurisdiction.ts";

/** A readable answer for a terminal: what was understood, how the record stands to it, on what it rests. */
export function claimText(text: string, claims: readonly Claim[], instruments: readonly Instrument[], on: string): string {
  void instruments;
  return [text, ...claims.map((claim) => `  ${claim.who.vendor} ${claim.relation} ${claim.instrument} ${claim.outcome} ${JSON.stringify(claim.reasons)}`), on].join("\n");
}

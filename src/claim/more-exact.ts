import type { Claim, MoreExact } from "./claim.ts";
import type { ClaimContext } from "./claim-context.ts";
import type { Reading } from "./reading.ts";

export function moreExact(_claim: Claim, _reading: Reading, _sentence: string, _context: ClaimContext): MoreExact | null {
  return null;
}

import type { Outcome } from "../../src/claim/claim.ts";

/** Equal, unequal, silent: never a tick or a cross. The heading beside it says the same. */
export function Sign({ outcome }: { outcome: Outcome }) {
  const path = outcome === "supports" ? "M3 6.5h12M3 11.5h12" : outcome === "contradicts" ? "M3 6.5h12M3 11.5h12M12 3 6 15" : outcome === "partly" ? "M3 7c2-2.4 4-2.4 6 0s4 2.4 6 0M3 12c2-2.4 4-2.4 6 0s4 2.4 6 0" : "M4 9h.01M9 9h.01M14 9h.01";
  return (
    <svg class="sign" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" />
    </svg>
  );
}

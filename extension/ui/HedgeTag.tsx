import type { Evidence, Hedge } from "../../src/facts/hedge.ts";
import { Glyph } from "./Glyph.tsx";
import { useSay } from "./saying.ts";

/** How sure the source itself is: the circle's fill, never without its word. */
export function HedgeTag({ hedge }: { hedge: Hedge }) {
  const say = useSay();
  return (
    <span class="hedge" title={say("dossier_hedge_says", { hedge: say(`common_hedge_${hedge}`) })}>
      <Glyph shape={hedge} size={12} />
      {say(`common_hedge_${hedge}`)}
    </span>
  );
}

/** What kind of evidence a report rests on; dotted where nobody has graded it yet. */
export function EvidenceChip({ evidence }: { evidence: Evidence | null }) {
  const say = useSay();
  const kind = say(`dossier_evidence_${evidence ?? "none"}`);
  return (
    <span class={evidence === null ? "evidence is-none" : "evidence"} title={say("dossier_evidence_says", { kind })}>
      {kind}
    </span>
  );
}

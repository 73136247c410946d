import type { Instrument } from "../../../src/facts/jurisdiction.ts";
import { Prose } from "../../ui/Prose.tsx";
import { useSay } from "../../ui/saying.ts";
import { Cites } from "../Cites.tsx";
import { nameOf } from "../finding.ts";

/** What an instrument does, then what it does not do, with the papers that say so. */
export function Meaning({ instrument, open }: { instrument: Instrument; open?: boolean | undefined }) {
  const say = useSay();
  const title = instrument.kind === "list" ? say("standing_what_list_does") : say("standing_what_decision_does", { decision: nameOf(instrument, say) });
  return (
    <details class="meaning" open={open ?? false}>
      <summary>{title}{instrument.kind === "list" && <span class="said">: {nameOf(instrument, say)}</span>}</summary>
      <div data-line={`instrument:${instrument.id}`}>
        <dl>
          <dt>{say("standing_does")}</dt>
          <dd><Prose text={instrument.does} /></dd>
          <dt>{say("standing_does_not")}</dt>
          <dd><Prose text={instrument.doesNot} /></dd>
        </dl>
        <Cites ids={instrument.cites} of={instrument} line={`instrument:${instrument.id}`} label={`${nameOf(instrument, say)}: ${title}`} />
      </div>
    </details>
  );
}

import type { ControlEvent } from "../../../src/facts/control-event.ts";
import { useSay } from "../../ui/saying.ts";
import { usePage } from "../page-facts.ts";
import { EventLine } from "./EventLine.tsx";
import { Meaning } from "./Meaning.tsx";

/** What authorities decided about the vendor, once each, newest first; under them what such a decision does. Findings that bind nobody stand apart. */
export function Decisions() {
  const say = useSay();
  const { dossier, instruments } = usePage();
  const own = dossier.decisions.map(({ event }) => event).filter(({ subject }) => subject === "vendor");
  const findings = dossier.events.filter(({ instrument, subject }) => subject === "vendor" && instruments.get(instrument)?.kind === "finding").reverse();
  return (
    <>
      {own.length > 0 && <EventBlock title={say("dossier_decisions")} note={say("dossier_decisions_note")} events={own} />}
      {findings.length > 0 && <EventBlock title={say("dossier_findings")} events={findings} />}
    </>
  );
}

function EventBlock({ title, note, events }: { title: string; note?: string; events: ControlEvent[] }) {
  const { instruments } = usePage();
  const kinds = [...new Set(events.map(({ instrument }) => instrument))].flatMap((id) => instruments.get(id) ?? []);
  return (
    <div class="block">
      <h3>{title}</h3>
      {note && <p class="minor">{note}</p>}
      <ol class="events">
        {events.map((event) => (
          <EventLine key={event.id} event={event} named />
        ))}
      </ol>
      {kinds.map((instrument) => (
        <Meaning key={instrument.id} instrument={instrument} />
      ))}
    </div>
  );
}

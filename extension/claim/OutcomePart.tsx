import type { Claim, Outcome, Reason, RecordEntry } from "../../src/claim/claim.ts";
import { headingOf, sayReason, type SayContext } from "../../src/claim/say-claim.ts";
import { newestFirst } from "../../src/dossier/order.ts";
import { sayDay } from "../../src/words/day-words.ts";
import { Glyph } from "../ui/Glyph.tsx";
import { OnDay } from "../ui/OnDay.tsx";
import { Prose } from "../ui/Prose.tsx";
import { useSay } from "../ui/saying.ts";
import type { Desk } from "./desk.ts";
import { Sign } from "./Sign.tsx";

interface Props {
  part: { outcome: Outcome; reasons: Reason[]; record: RecordEntry[] };
  claim: Claim;
  context: SayContext;
  desk: Desk;
  day: string;
  /** the sentence read as if it were written today */
  asToday?: boolean;
}

/** How the record stands to the claim on one day: the heading, why, and the events it rests on with their papers. */
export function OutcomePart({ part, claim, context, desk, day, asToday = false }: Props) {
  const say = useSay();
  const date = sayDay(day, say.locale);
  const silent = part.outcome === "not-covered" || part.outcome === "no-claim";
  return (
    <section class="outcome">
      <Sign outcome={part.outcome} />
      <div>
        <h2>{headingOf(part.outcome, say)}</h2>
        <p class="meta">{asToday ? say("claim_if_today", { day: date }) : silent ? say("claim_through", { day: sayDay(desk.version.day, say.locale) }) : say("claim_on_day", { day: date })}</p>
        {part.reasons.map((reason) => <p key={JSON.stringify(reason)}>{sayReason(reason, context)}</p>)}
        <ul class="entries">
          {part.record.map((entry) => <Entry key={entry.event} entry={entry} />)}
        </ul>
        {silent && <Near vendor={claim.who.vendor} desk={desk} />}
      </div>
    </section>
  );
}

function Entry({ entry: { action, day, announced, sources } }: { entry: RecordEntry }) {
  const say = useSay();
  const days = [...new Set([announced, day].filter((one): one is string => one !== null))];
  return (
    <li>
      {(action === "listed" || action === "delisted") && <Glyph shape={action} size={14} />}
      <span>
        {days.map((one, at) => <b key={one}>{at > 0 && " / "}<OnDay day={one} /></b>)}{" "}
        {sources.map(({ id, title, publisher, date, url }) => (
          <a key={id} class="source" href={url} target="_blank" rel="noopener noreferrer" title={title}>
            <bdi>{publisher}</bdi>{date !== null && `, ${sayDay(date, say.locale)}`}
          </a>
        ))}
      </span>
    </li>
  );
}

/** What is merely near: the newest report and the newest answer on record. Last, apart, with no sign. */
function Near({ vendor, desk }: { vendor: string; desk: Desk }) {
  const say = useSay();
  const record = desk.records.get(vendor);
  const report = record && [...record.investigations].sort(newestFirst)[0];
  const answer = record && [...record.statements].sort(newestFirst)[0];
  if (report === undefined && answer === undefined) return null;
  return (
    <div class="near">
      <h3>{say("claim_near")}</h3>
      <ul class="entries">
        {report && <li><Glyph shape={report.hedge} size={14} /><span><b><OnDay day={report.date} /></b> <Prose text={report.summary} /> <a class="source" href={report.url} target="_blank" rel="noopener noreferrer"><bdi>{report.publisher}</bdi></a></span></li>}
        {answer && <li><Glyph shape="answer" size={14} /><span><b><OnDay day={answer.date} /></b> <Prose text={answer.summary} /></span></li>}
      </ul>
    </div>
  );
}

import { searchedThrough } from "../../src/card/finding.ts";
import { isOnList } from "../../src/dossier/seriousness.ts";
import { earliest, type Day } from "../../src/facts/day.ts";
import { sayDay } from "../../src/words/day-words.ts";
import type { Shape } from "../../src/card/card.ts";
import { Glyph } from "../ui/Glyph.tsx";
import { useSay } from "../ui/saying.ts";
import { usePage } from "./page-facts.ts";

/** Four ways in: lists, investigations, courts, its answer; each with its count and its days. */
export function Doors() {
  const say = useSay();
  const { dossier, through: last } = usePage();
  const { standing, record, places } = dossier;
  const searched = searchedThrough(standing) ?? last;
  const listsThrough = say("dossier_through", { day: sayDay(searched < last ? searched : last, say.locale) });
  const through = say("dossier_through", { day: sayDay(last, say.locale) });
  const covered = standing.filter(({ state, ended }) => state !== "not-covered" && ended === undefined).length;
  const now = standing.filter(isOnList);
  const before = standing.filter(({ state }) => state === "delisted");
  const firstListed = now.flatMap(({ spans }) => spans.map(({ from }) => from)).sort()[0];
  const reports = record.investigations.length;
  const countries = places.reported.length;
  const open = record.litigation.filter(({ closed }) => !closed).length;
  return (
    <nav class="doors" aria-label={say("dossier_sections", { vendor: record.name })}>
      <Door to="standing" shape={now.length > 0 ? "listed" : before.length > 0 ? "delisted" : "not-found"} name={say("dossier_door_lists")}
        count={now.length > 0 ? say("dossier_on_lists", { count: now.length, all: covered }) : say("dossier_on_none", { all: covered })}
        more={firstListed ? say("dossier_first_listed", { day: firstListed.slice(0, 4) }) : before.length > 0 ? say.count("dossier_was_on", before.length) : listsThrough} />
      <Door to="investigations" shape="report" name={say("dossier_door_reports")}
        count={reports === 0 ? say("dossier_no_reports") : countries === 0 ? String(reports) : say("dossier_reports_in", { reports, countries: say.count("dossier_countries", countries) })}
        more={reports === 0 ? through : years(record.investigations.flatMap(({ date }) => date ?? []), say)} />
      <Door to="courts" shape="court" name={say("dossier_door_courts")}
        count={record.litigation.length === 0 ? say("dossier_no_cases") : say.count("dossier_cases", record.litigation.length)}
        more={record.litigation.length === 0 ? through : open > 0 ? say.count("dossier_cases_open", open) : say("dossier_closed")} />
      <Door to="answer" shape="answer" name={say("dossier_door_answer")}
        count={record.statements.length === 0 ? say("dossier_no_statements") : say.count("dossier_statements", record.statements.length)}
        more={record.statements[0]?.date ? say("dossier_newest", { day: sayDay(record.statements[0].date, say.locale) }) : through} />
    </nav>
  );
}

function Door({ to, shape, name, count, more }: { to: string; shape: Shape; name: string; count: string; more: string }) {
  return (
    <a href={`#${to}`}>
      <span class="kind"><Glyph shape={shape} size={14} />{name}</span>
      <b>{count}</b>
      <span>{more}</span>
    </a>
  );
}

function years(days: readonly Day[], say: ReturnType<typeof useSay>): string {
  const sorted = days.map((day) => earliest(day).slice(0, 4)).sort();
  const [from, to] = [sorted[0], sorted.at(-1)];
  if (from === undefined || to === undefined) return say("common_no_date");
  return from === to ? from : say("dossier_span_years", { from, to });
}

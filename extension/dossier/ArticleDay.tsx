import type { Standing } from "../../src/dossier/standing.ts";
import type { Day } from "../../src/facts/day.ts";
import { changesBetween } from "../../src/since/changes.ts";
import { sayDay } from "../../src/words/day-words.ts";
import { Glyph } from "../ui/Glyph.tsx";
import { useSay } from "../ui/saying.ts";
import { nameOf } from "./finding.ts";
import { usePage } from "./page-facts.ts";

/** For a reader who came from a dated article: what changed on the lists since, then beside now, and the way to the record as it stood then. */
export function ArticleDay({ published }: { published: Day }) {
  const say = useSay();
  const { whole, instruments, on, today, setOn } = usePage();
  if (on === published || published >= today) return null;
  const changes = changesBetween(whole.controls, [...instruments.values()], published, today);
  return (
    <aside class="article-day" aria-label={say("dossier_article_day", { day: sayDay(published, say.locale, "long") })}>
      <p>
        {say("dossier_article_day", { day: sayDay(published, say.locale, "long") })} {changes.length === 0 && say("dossier_article_same", { vendor: whole.name })}
      </p>
      {changes.map(({ instrument, then, now }) => (
        <p key={instrument} class="then-now">
          <b>{nameOf(instruments.get(instrument), say)}</b>
          <span>{say("dossier_then")}: <State standing={then} /></span>
          <span>{say("dossier_now")}: <State standing={now} /></span>
        </p>
      ))}
      <button type="button" class="link-btn" onClick={() => setOn(published)}>{say("dossier_see_as_then")}</button>
    </aside>
  );
}

function State({ standing: { state, since, ended } }: { standing: Standing }) {
  const say = useSay();
  const on = state === "listed" && ended === undefined;
  const shape = on ? "listed" : state === "listed" || state === "delisted" ? "delisted" : "not-found";
  const word = on ? say("standing_state_listed") : shape === "delisted" ? say("standing_state_delisted") : say("standing_state_not_found_searched");
  const day = ended?.day ?? since;
  return <><Glyph shape={shape} size={14} /> {word}{day && <> <span class="minor">{sayDay(day, say.locale)}</span></>}</>;
}

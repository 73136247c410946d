import { categoryNames } from "./category-names.ts";
import { countryName } from "../../src/words/country-name.ts";
import { inARow } from "../../src/words/in-a-row.ts";
import { sayDay } from "../../src/words/day-words.ts";
import { sayNames } from "../../src/words/say-names.ts";
import { Glyph } from "../ui/Glyph.tsx";
import { Prose } from "../ui/Prose.tsx";
import { useSay } from "../ui/saying.ts";
import { Cites } from "./Cites.tsx";
import { Doors } from "./Doors.tsx";
import { finding } from "./finding.ts";
import { usePage } from "./page-facts.ts";

const MANY_NAMES = 3;

/** The name small, the finding large, one paragraph, four doors. */
export function Head() {
  const say = useSay();
  const { dossier, instruments, registry, today } = usePage();
  const { name, categories, headquarters, state, legalNames, aliases, founded } = dossier.record;
  const others = legalNames.filter((one) => one !== name);
  const { shape, sentences } = finding(dossier, instruments, today, say);
  const home = headquarters === null ? "en" : new Intl.Locale(`und-${headquarters}`).maximize().language;
  const native = home === "en" ? undefined : aliases.find(({ kind, lang, weak, entity }) => kind === "vendor" && !weak && entity === name && lang === home);
  const facts = [
    sayNames(categoryNames(categories, registry, say), say, { type: "unit", style: "short" }),
    headquarters && countryName(headquarters, say.locale),
    founded && say("dossier_founded", { year: String(founded) }),
    state.value !== "active" && (state.since ? say("dossier_state_since", { state: say(`dossier_state_${state.value}`), day: sayDay(state.since, say.locale) }) : say(`dossier_state_${state.value}`)),
  ].filter(Boolean);
  const means = leadEvent(dossier);
  return (
    <div class="head">
      <div class="who">
        <h1><bdi>{name}</bdi></h1>
        {native && native.text !== name && <bdi class="native" lang={native.lang}>{native.text}</bdi>}
        <p>{facts.map((fact, at) => <span key={String(fact)}>{at > 0 && " · "}{fact}</span>)}</p>
      </div>
      <p class="finding" id="finding"><Glyph shape={shape} size={20} /><span>{inARow(sentences, say.locale)}</span></p>
      {means && (
        <div class="sub" data-line={`control:${means.id}`}>
          <p><Prose text={means.summary} /></p>
          <Cites ids={means.sources} line={`control:${means.id}`} label={inARow(sentences, say.locale)} bare />
        </div>
      )}
      {state.note && (
        <div class="sub" data-line="state">
          <p><Prose text={state.note} /></p>
          {state.sources.length > 0 && <Cites ids={state.sources} line="state" label={state.note.en} bare />}
        </div>
      )}
      {others.length > 0 && <p class="also">{say("dossier_also_named", { names: sayNames(others.slice(0, MANY_NAMES), say, { type: "unit" }) })}{others.length > MANY_NAMES && ` ${say.count("dossier_more_names", others.length - MANY_NAMES)}`}</p>}
      <Doors />
    </div>
  );
}

/** The event behind the finding, whose own words come next. */
function leadEvent({ headline, events }: ReturnType<typeof usePage>["dossier"]) {
  if (headline.kind === "decided") return headline.event;
  if (headline.kind !== "listed" && headline.kind !== "removed") return undefined;
  const { standing } = headline;
  const action = headline.kind === "listed" ? "listed" : "delisted";
  return events.filter((event) => standing.events.includes(event.id) && event.action === action).at(-1);
}

import type { Standing } from "../../../src/dossier/standing.ts";
import type { Jurisdiction } from "../../../src/facts/jurisdiction.ts";
import { sayDay } from "../../../src/words/day-words.ts";
import { sayNames } from "../../../src/words/say-names.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { useSay } from "../../ui/saying.ts";
import { nameOf } from "../finding.ts";
import { usePage } from "../page-facts.ts";

interface Group {
  key: string;
  state: "whole" | "searched" | "none";
  through: string | null;
  ids: string[];
}

/** Lists on which the vendor was not found, and how far anybody looked; then the lists that we do not read. By jurisdiction, those read alike together. */
export function ListsWithout({ standings }: { standings: readonly Standing[] }) {
  const say = useSay();
  const { registry } = usePage();
  if (standings.length === 0) return null;
  return (
    <details class="without" open>
      <summary><h3>{say("dossier_lists_without")}</h3></summary>
      <ul class="standings is-quiet">
        {registry.jurisdictions.flatMap((jurisdiction) => groupsOf(jurisdiction, standings).map((group, at) => <GroupLine key={group.key} jurisdiction={jurisdiction} group={group} first={at === 0} />))}
      </ul>
    </details>
  );
}

function groupsOf(jurisdiction: Jurisdiction, standings: readonly Standing[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { id } of jurisdiction.instruments) {
    const standing = standings.find(({ instrument }) => instrument === id);
    if (standing === undefined) continue;
    const state = standing.state === "not-covered" ? "none" : standing.scope;
    const key = `${jurisdiction.id}|${state}|${standing.through}`;
    const group = groups.get(key) ?? { key, state, through: standing.through, ids: [] };
    group.ids.push(id);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function GroupLine({ jurisdiction, group: { state, through, ids }, first }: { jurisdiction: Jurisdiction; group: Group; first: boolean }) {
  const say = useSay();
  const { instruments } = usePage();
  const names = sayNames(ids.map((id) => nameOf(instruments.get(id), say)), say, { type: "unit", style: "short" });
  const day = through === null ? "" : sayDay(through, say.locale);
  const word = state === "none" ? say("standing_state_not_covered") : state === "whole" ? say("standing_state_not_found_whole") : say("standing_state_not_found_searched");
  const how = state === "none" ? say("standing_not_covered_means") : state === "whole" ? say("standing_read_of", { day }) : say("standing_searched_through", { day });
  return (
    <li class="standing">
      <div class="which">
        <h4 class={first ? undefined : "said"}><Prose text={jurisdiction.name} /></h4>
      </div>
      <div class="state">
        <Glyph shape={state === "none" ? "not-covered" : "not-found"} />
        <div><b>{word}</b><small>{how}</small></div>
      </div>
      <p class="happened">{names}{state === "none" && <small>{say("dossier_uncovered_says")}</small>}</p>
    </li>
  );
}

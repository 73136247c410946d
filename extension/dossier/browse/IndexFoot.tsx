import type { Registry } from "../../../src/compile/registry.ts";
import type { DataVersion } from "../../../src/compile/version.ts";
import { instrumentsOf } from "../../../src/dossier/dossier.ts";
import { sayDay } from "../../../src/words/day-words.ts";
import { sayNames } from "../../../src/words/say-names.ts";
import { Prose } from "../../ui/Prose.tsx";
import { useSay } from "../../ui/saying.ts";
import { nameOf } from "../finding.ts";

/** Which lists are covered and how far each was read; which are not; which data this is. */
export function IndexFoot({ registry, version }: { registry: Registry; version: DataVersion }) {
  const say = useSay();
  const lists = instrumentsOf(registry.jurisdictions).filter(({ kind }) => kind === "list");
  const covered = lists.filter(({ coverage }) => coverage.scope !== "none");
  return (
    <footer class="index-foot">
      <div>
        <p class="minor">{say("index_covered", { lists: sayNames(covered.map((one) => nameOf(one, say)), say, { type: "unit" }) })}</p>
        <details class="as-list">
          <summary>{say("index_how_far")}</summary>
          <dl class="coverage">
            {lists.map((one) => (
              <div key={one.id}>
                <dt>{nameOf(one, say)}</dt>
                <dd>
                  {one.coverage.scope === "none" ? say("standing_state_not_covered") : say(one.coverage.scope === "whole" ? "standing_read_of" : "standing_searched_through", { day: sayDay(one.coverage.through ?? version.day, say.locale) })}. <Prose text={one.coverage.note} />
                </dd>
              </div>
            ))}
          </dl>
        </details>
      </div>
      <p class="minor">{say("common_data_through", { day: sayDay(version.day, say.locale) })} · {say("common_data_version", { version: version.hash })}</p>
    </footer>
  );
}

import type { NameEntry } from "../../../src/compile/names.ts";
import { useSay } from "../../ui/saying.ts";
import { addressOf } from "../address.ts";
import { nearNames } from "../../ui/near-names.ts";

/** Nothing to show: no record under that name, with names near in spelling; or none that fits the filters. */
export function Nothing({ query, names, panel }: { query: string; names: readonly NameEntry[]; panel: boolean }) {
  const say = useSay();
  const near = query === "" ? [] : nearNames(names, query);
  return (
    <div class="nothing">
      <h2>{query === "" ? say("index_nothing_filters") : say("index_nothing", { query })}</h2>
      {near.length > 0 && <p>{say("index_near")} {near.map(({ text, vendor }, at) => <span key={vendor}>{at > 0 && say("card_by_join")}<a href={addressOf(vendor, panel)}><bdi>{text}</bdi></a></span>)}</p>}
      {query !== "" && <p>{say("index_nothing_note")}</p>}
    </div>
  );
}

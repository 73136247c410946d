import type { MarkMode } from "../../src/protocol/settings.ts";
import { useSay } from "../ui/saying.ts";

/** The same sentence as it would stand on a page, with its name marked or not. The words are pictures: nothing here is on record. */
export function Sample({ marks, thin = false }: { marks: MarkMode; thin?: boolean }) {
  const say = useSay();
  const look = marks === "highlights" || marks === "discreet" ? `sample-mark${thin ? " is-thin" : ""}` : marks === "peek" ? "sample-mark is-peek" : "";
  return (
    <span class="picture" aria-hidden="true">
      {say("settings_sample_before")} <span class={look}>NSO{"\u00a0"}Group</span> {say("settings_sample_after")}
    </span>
  );
}

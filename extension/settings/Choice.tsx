import { useSay } from "../ui/saying.ts";

/** One of two or more ways to be marked: a picture of the same sentence, and what it means. */
export function Choice({ name, value, chosen, title, detail, marked, choose }: { name: string; value: string; chosen: boolean; title: string; detail: string; marked?: boolean; choose: () => void }) {
  const say = useSay();
  return (
    <label class={chosen ? "choice is-chosen" : "choice"}>
      {marked !== undefined && (
        <span class="picture" aria-hidden="true">
          {say("settings_sample_before")} <span class={marked ? "sample-mark" : ""}>NSO{"\u00a0"}Group</span> {say("settings_sample_after")}
        </span>
      )}
      <span class="choice-words">
        <input type="radio" name={name} value={value} checked={chosen} onChange={choose} />
        <span>
          <b>{title}</b>
          {detail}
        </span>
      </span>
    </label>
  );
}

import type { MarkMode } from "../../src/protocol/settings.ts";
import { Sample } from "./Sample.tsx";

/** One of two or more ways to be marked: a picture of the same sentence where one is asked for, and what it means. */
export function Choice({ name, value, chosen, title, detail, picture = false, choose }: { name: string; value: MarkMode; chosen: boolean; title: string; detail: string; picture?: boolean; choose: () => void }) {
  return (
    <label class={chosen ? "choice is-chosen" : "choice"}>
      {picture && <Sample marks={value} />}
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

import { useRef } from "preact/hooks";
import type { Day } from "../../src/facts/day.ts";
import { sayDay } from "../../src/words/day-words.ts";
import { Icon } from "../ui/Icon.tsx";
import { useSay } from "../ui/saying.ts";

/** "As of 24 Nov 2026": opens the browser's own calendar and gives the whole day chosen, never later than today. */
export function DayPicker({ day, today, choose }: { day: Day; today: Day; choose: (day: Day) => void }) {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  return (
    <span class="as-of">
      <input ref={input} type="date" value={day} max={today} min="1990-01-01" required tabIndex={-1} aria-hidden="true" onChange={(event) => { const chosen = event.currentTarget.value; if (chosen !== "" && chosen <= today) choose(chosen); }} />
      <button type="button" class="btn" aria-haspopup="dialog" onClick={() => input.current?.showPicker()}>
        <Icon name="calendar" small /> {say("common_as_of", { day: sayDay(day, say.locale) })} <Icon name="down" small />
      </button>
    </span>
  );
}

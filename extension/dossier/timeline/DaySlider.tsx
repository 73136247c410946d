import { sayDay } from "../../../src/words/day-words.ts";
import { useSay } from "../../ui/saying.ts";
import { usePage } from "../page-facts.ts";
import { dayNumber, dayOf, type TimeScale } from "./scale.ts";

/** The day slider under the axis, on the same scale. It turns the whole page to the record as it stood on that day. */
export function DaySlider({ scale, label }: { scale: TimeScale; label: boolean }) {
  const say = useSay();
  const { on, today, setOn } = usePage();
  const last = dayNumber(scale.to);
  const move = (value: number): void => {
    const day = dayOf(value);
    setOn(day > today ? today : day);
  };
  return (
    <div class="day-slider" style={{ inlineSize: `${scale.width}px` }}>
      <input type="range" min={dayNumber(scale.from)} max={last} step={1} value={dayNumber(on)} aria-label={say("dossier_as_stood_on")} aria-valuetext={sayDay(on, say.locale, "long")}
        onInput={(event) => move(Number(event.currentTarget.value))}
        onKeyDown={(event) => {
          const months = event.key === "PageUp" ? 1 : event.key === "PageDown" ? -1 : 0;
          if (months === 0) return;
          event.preventDefault();
          move(Math.min(last, Math.max(dayNumber(scale.from), dayNumber(on) + months * 30)));
        }} />
      {label && <p><span>{say("dossier_as_stood_on")}</span> <output>{sayDay(on, say.locale)}</output></p>}
    </div>
  );
}

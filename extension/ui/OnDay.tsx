import { sayDay } from "../../src/words/day-words.ts";
import { useSay } from "./saying.ts";

/** A day as precise as it is known, in the reader's language; "no date given" where there is none. */
export function OnDay({ day, style = "short" }: { day: string | null; style?: "short" | "long" }) {
  const say = useSay();
  if (day === null) return <span class="no-day">{say("common_no_date")}</span>;
  return <time dateTime={day}>{sayDay(day, say.locale, style)}</time>;
}

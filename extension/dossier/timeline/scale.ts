import { earliest, latest, type Day } from "../../../src/facts/day.ts";

const DAY = 86_400_000;

/** Where days lie on a line of pixels; time runs with the script. */
export interface TimeScale {
  /** pixels from the left at which a whole day begins */
  x(day: Day): number;
  /** first and last whole day drawn */
  from: Day;
  to: Day;
  width: number;
  /** first days of the years that get a tick */
  years: number[];
}

/** Whole days since 1970, for a slider. */
export function dayNumber(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);
}

/** The whole day of a number of days since 1970. */
export function dayOf(number: number): Day {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** A scale over whole years that hold the days given and `today`, across `width` pixels; mirrored for scripts that run right to left. */
export function timeScale(days: readonly Day[], today: Day, width: number, dir: "ltr" | "rtl"): TimeScale {
  const first = Math.min(...[...days, today].map((day) => Number(earliest(day).slice(0, 4))));
  const last = Math.max(...[...days, today].map((day) => Number(latest(day).slice(0, 4))));
  const from = `${first}-01-01`;
  const to = `${last}-12-31`;
  const span = dayNumber(to) - dayNumber(from) + 1;
  const x = (day: Day): number => {
    const at = ((dayNumber(day) - dayNumber(from)) / span) * width;
    return dir === "rtl" ? width - at : at;
  };
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return { x, from, to, width, years };
}

import { type Day, earliest, latest } from "../facts/day.ts";

/** Whether something dated `day` had happened by the whole day `on`: a month or a year that `on` lies within says `perhaps`. */
export function happenedBy(day: Day, on: Day): "yes" | "no" | "perhaps" {
  if (earliest(day) > on) return "no";
  return latest(day) <= on ? "yes" : "perhaps";
}

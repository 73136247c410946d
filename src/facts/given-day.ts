import { z } from "zod";
import { isDay } from "./day.ts";

/** A day as precise as its source gives it: YYYY, YYYY-MM or YYYY-MM-DD. */
export const GivenDay = z
  .string()
  .refine(isDay, { error: "is no possible day; write YYYY, YYYY-MM or YYYY-MM-DD, only as precise as the source" })
  .meta({ pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" });

/** A whole day, as when somebody looked: YYYY-MM-DD. */
export const WholeDay = z
  .string()
  .refine((text) => text.length === 10 && isDay(text), { error: "is no whole day; write YYYY-MM-DD" })
  .meta({ pattern: "^\\d{4}-\\d{2}-\\d{2}$" });

import { z } from "zod";
import { GivenDay, WholeDay } from "./given-day.ts";
import { Id, SourceIds } from "./id.ts";
import { Prose } from "./prose.ts";

/** What an authority did. */
export const Action = z.enum(["listed", "delisted", "amended", "suspended", "revoked", "denied", "licensed", "ruled"]);
export type Action = z.infer<typeof Action>;

/** Whose event it is: a listing of a subsidiary, a parent, a reseller or a person is not one of the vendor. A rule names nobody: its events are the instrument's. */
export const Subject = z.enum(["vendor", "subsidiary", "parent", "reseller", "person"]);
export type Subject = z.infer<typeof Subject>;

/** How an event was checked: read in official text, in agreeing accounts, or in one weak account only. */
export const Check = z.strictObject({
  by: z.enum(["primary", "secondary", "unverified"]),
  on: WholeDay,
  note: z.string().min(1),
});

/** What an authority did to whom on a day. A delisting is an event; nothing is ever deleted. */
export const ControlEvent = z.strictObject({
  id: Id.describe("instrument-action-day; unique in the record"),
  instrument: Id.describe("an instrument in data/jurisdictions"),
  subject: Subject,
  action: Action,
  day: GivenDay.describe("in effect from"),
  announced: GivenDay.nullable(),
  citation: z.string().nullable().describe("legal citation, if seen"),
  listedAs: z.array(z.string().min(1)).describe("the names in the official text, in its spelling"),
  summary: Prose,
  reported: z.array(z.enum(["event", "day", "names"])).optional().describe("what rests on the press or law firms, not on official text"),
  checked: Check,
  sources: SourceIds,
});
export type ControlEvent = z.infer<typeof ControlEvent>;

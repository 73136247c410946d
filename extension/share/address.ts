import { type Day, isDay } from "../../src/facts/day.ts";
import type { FactCardKind } from "../../src/card/share/fact-card.ts";
import type { PictureShape } from "../../src/card/share/svg/sheet.ts";

/** What a share page's address asks for; all of it can be changed on the page. */
export interface ShareAddress {
  vendor: string;
  kind: FactCardKind;
  event: string | null;
  since: Day | null;
  on: Day | null;
  shape: PictureShape;
}

/** Reads the query of a share page's address; what is no possible value is passed over. */
export function readShareAddress(search: string): ShareAddress {
  const given = new URLSearchParams(search);
  const id = (key: string): string | null => (/^[a-z0-9-]{1,80}$/.test(given.get(key) ?? "") ? given.get(key) : null);
  const day = (key: string): Day | null => {
    const value = given.get(key) ?? "";
    return value.length === 10 && isDay(value) ? value : null;
  };
  const shape = given.get("shape");
  const event = id("event");
  const since = day("since");
  return {
    vendor: id("vendor") ?? "", event, since, on: day("on"),
    kind: event !== null ? "event" : since !== null ? "then-and-now" : "vendor",
    shape: shape === "wide" || shape === "story" ? shape : "square",
  };
}

/** The address of the page that hands on facts about a vendor, as on a day or beside an earlier one. */
export function shareAddress({ vendor, on, since }: { vendor: string; on?: Day | null; since?: Day | null }): string {
  const parts = [`vendor=${vendor}`, ...(since ? [`since=${since}`] : []), ...(on ? [`on=${on}`] : [])];
  return `../share/index.html?${parts.join("&")}`;
}

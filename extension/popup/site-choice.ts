import type { Settings } from "../../src/protocol/settings.ts";
import { today } from "../browser/today.ts";

/** What the reader wants on one site. */
export type SiteChoice = "marks" | "quiet" | "off";

/** What the reader chose for this host; `marks` where nothing was. */
export function siteChoice({ sitesOff, sitesQuiet }: Settings, host: string): SiteChoice {
  if (Object.hasOwn(sitesOff, host)) return "off";
  return sitesQuiet.includes(host) ? "quiet" : "marks";
}

/** The settings to change for another choice there; off keeps the day on which it was switched off. */
export function withSite({ sitesOff, sitesQuiet }: Settings, host: string, choice: SiteChoice): Pick<Settings, "sitesOff" | "sitesQuiet"> {
  const { [host]: since, ...others } = sitesOff;
  return {
    sitesOff: choice === "off" ? { ...others, [host]: since ?? today() } : others,
    sitesQuiet: choice === "quiet" ? [...new Set([...sitesQuiet, host])].sort() : sitesQuiet.filter((one) => one !== host),
  };
}

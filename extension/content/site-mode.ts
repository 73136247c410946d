import { modeFor, type MarkMode, type Settings } from "../../src/protocol/settings.ts";

/** From what leaves most alone to what shows most. */
const ORDER: readonly (MarkMode | "off")[] = ["off", "ask", "quiet", "peek", "discreet", "highlights"];

/** The host that this frame shows, and that of the page it is framed in, where the browser tells. An `about:blank` frame is its parent's. */
export function hostsOf(): string[] {
  const ancestors = (location as Location & { ancestorOrigins?: DOMStringList }).ancestorOrigins;
  const top = ancestors === undefined || ancestors.length === 0 ? null : ancestors.item(ancestors.length - 1);
  const own = location.protocol === "about:" || location.protocol === "blob:" ? originHost(self.origin) : location.host;
  const above = top === null ? null : originHost(top);
  return above === null || above === own ? [own] : [own, above];
}

/** What holds in this frame: the quieter of what the reader wants for its own host and for the page's. */
export function siteMode(settings: Settings): MarkMode | "off" {
  const modes = hostsOf().map((host) => modeFor(settings, host));
  return ORDER.find((mode) => modes.includes(mode)) ?? "quiet";
}

function originHost(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host : "";
}

import { existsSync } from "node:fs";
import { join } from "node:path";
import { builtFor } from "../browsers/built.ts";

/** The pages of the built extension that are walked: name → address. `tab` is the tab that shows the demo article. */
export function builtSurfaces(tab: number): [name: string, path: string, width: number][] {
  const all: [string, string, number][] = [
    ["popup", `extension/popup/index.html?tab=${tab}`, 376],
    ["dossier", "extension/dossier/index.html?vendor=sandvine", 1100],
    ["panel", "extension/dossier/index.html?panel&vendor=nso-group", 380],
    ["index", "extension/dossier/index.html", 1100],
    ["settings", "extension/settings/index.html", 1100],
    ["first-run", "extension/settings/index.html?first", 1100],
    ["claim", "extension/claim/index.html", 1100],
    ["share", "extension/share/index.html?vendor=sandvine", 1100],
    ["digest", `extension/digest/index.html?tab=${tab}`, 1100],
  ];
  return all.filter(([, path]) => existsSync(join(builtFor("chrome"), path.split("?")[0] ?? "")));
}

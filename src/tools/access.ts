import { walkBuilt } from "./access/walk-built.ts";
import { walkGallery } from "./access/walk-gallery.ts";
import { THEMES } from "./access/walk.ts";
import type { Violation } from "./access/violation.ts";

/**
 * `npm run access [-- STATE … --json]` walks every built surface and every state of the gallery, light and dark, with axe-core (WCAG 2.2 AA)
 * and our own checks: names that tell, keys, 200 % text, 320 px, reduced motion. Exit 1 if anything keeps anybody out. A STATE ending in `*`
 * stands for all that begin so.
 */
export async function run(argv: string[]): Promise<number> {
  const json = argv.includes("--json");
  const asked = argv.filter((arg) => !arg.startsWith("--"));
  const wanted = (id: string): boolean => asked.length === 0 || asked.some((one) => (one.endsWith("*") ? id.startsWith(one.slice(0, -1)) : id === one));
  const states: string[] = [];
  const violations: Violation[] = [];
  const note = (state: string, theme: string, found: Violation[]): void => {
    if (theme === "light") states.push(state);
    violations.push(...found);
    if (json) return;
    console.log(`${found.length === 0 ? "✓" : "✗"} ${state} ${theme}`);
    for (const { id, nodes } of found) console.log(`    ${id}\n      ${nodes.slice(0, 8).join("\n      ")}`);
  };
  await walkGallery(wanted, note);
  await walkBuilt(wanted, note);
  if (json) console.log(JSON.stringify({ states, violations }));
  else console.log(`${states.length} states in ${THEMES.length} themes · ${violations.length} violations`);
  return violations.length === 0 && states.length > 0 ? 0 : 1;
}

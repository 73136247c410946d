import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { schemas } from "./schemas.ts";

const FOLDER = join(import.meta.dirname, "../../data/schema");

/** `npm run schema`: writes data/schema/*.json for editors, from the shapes in src/facts. */
export function run(): number {
  mkdirSync(FOLDER, { recursive: true });
  const written = Object.entries(schemas());
  for (const [name, schema] of written) writeFileSync(join(FOLDER, name), `${JSON.stringify(schema, null, 2)}\n`);
  console.log(`data/schema · ${written.map(([name]) => name).join(", ")}`);
  return 0;
}

import { createHash } from "node:crypto";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { compiled, TOP } from "./compiled.ts";
import { ComplaintsError } from "./complaints-error.ts";
import { followTheMoney } from "./export/follow-the-money.ts";
import { tables } from "./export/tables.ts";
import { openDatabase } from "./facts/database.ts";
import { put } from "./write-file.ts";

/** `npm run export [-- --to DIR]`: the published database as JSON, CSV tables and FollowTheMoney NDJSON, into out/export. Exit 1 if the facts are wrong. */
export async function run(argv: string[]): Promise<number> {
  const { values } = parseArgs({ args: argv, options: { to: { type: "string" }, data: { type: "string" }, out: { type: "string" } } });
  const to = values.to ?? join(TOP, "out/export");
  try {
    const { version, registry, records } = openDatabase((await compiled(values.data, values.out)).folder);
    const vendors = records();
    const whole = { name: "Counterwatch", licence: "CC-BY-4.0", version, vendors, ...registry };
    const files = new Map([
      ["counterwatch.json", `${JSON.stringify(whole, null, 1)}\n`],
      ...tables(vendors, registry.jurisdictions, version.day),
      ["followthemoney.ndjson", followTheMoney(vendors, registry.jurisdictions, version.day, makeId)],
    ]);
    for (const [file, text] of files) {
      put(join(to, file), text);
      console.log(`${relative(process.cwd(), join(to, file))} · ${(Buffer.byteLength(text) / 1024).toFixed(0)} KB`);
    }
    console.log(`data ${version.hash} of ${version.day} · ${vendors.length} vendors`);
    return 0;
  } catch (error) {
    if (!(error instanceof ComplaintsError)) throw error;
    console.error(error.message);
    return 1;
  }
}

/** Vendors keep their readable id; everything else is named by a hash of what it is. */
function makeId(kind: string, ...parts: readonly string[]): string {
  if (kind === "vendor") return `cw-${parts.join("-")}`;
  return `cw-${kind}-${createHash("sha1").update(parts.join("\0")).digest("hex").slice(0, 20)}`;
}

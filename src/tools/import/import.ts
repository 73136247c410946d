import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Vendor } from "../../facts/vendor.ts";
import { complaintsOf, sayComplaint, type Complaint } from "../complaint.ts";
import { ResearchDossier } from "./dossier-shape.ts";
import { importLanguages } from "./languages.ts";
import { aliasesByVendor } from "./lexicon.ts";
import { toVendor } from "./to-vendor.ts";

/**
 * `npm run import -- ../shared/research [--to DIR] [--overwrite]`
 * writes a record for each dossier. A record that is already there and differs has been edited since: it is kept, and said so,
 * unless --overwrite. What does not parse is reported by file, path and remedy; the exit code is then 1.
 */
export function run(argv: string[]): number {
  const research = argv.find((arg) => !arg.startsWith("--") && arg !== flagValue(argv, "--to"));
  if (research === undefined) {
    console.error("import · no folder given · npm run import -- ../shared/research [--to DIR] [--overwrite]");
    return 2;
  }
  const to = flagValue(argv, "--to") ?? join(import.meta.dirname, "../../../data");
  const overwrite = argv.includes("--overwrite");
  const lexicon = aliasesByVendor(JSON.parse(readFileSync(join(research, "lexicon.json"), "utf8")));
  const complaints: Complaint[] = [];
  const count = { written: 0, same: 0, kept: 0 };
  mkdirSync(join(to, "vendors"), { recursive: true });

  for (const name of readdirSync(join(research, "vendors")).filter((file) => file.endsWith(".json")).sort()) {
    const from = join(research, "vendors", name);
    const record = read(from, lexicon, complaints);
    if (record === null) continue;
    const text = `${JSON.stringify(record, null, 2)}\n`;
    const target = join(to, "vendors", name);
    const before = existsSync(target) ? readFileSync(target, "utf8") : null;
    if (before === text) count.same += 1;
    else if (before !== null && !overwrite) {
      count.kept += 1;
      console.log(`data/vendors/${name} · edited since the import · kept; --overwrite takes the dossier again`);
    } else {
      writeFileSync(target, text);
      count.written += 1;
    }
  }
  // Language tables are edited from the first import on; what the lexicon has is only their beginning.
  if (overwrite || !existsSync(join(to, "languages"))) console.log(`${importLanguages(research, join(to, "languages")).files.length} languages`);
  for (const complaint of complaints) console.error(sayComplaint(complaint));
  console.log(`${count.written} written, ${count.same} unchanged, ${count.kept} kept as edited, ${complaints.length} complaints`);
  return complaints.length > 0 ? 1 : 0;
}

function read(file: string, lexicon: ReturnType<typeof aliasesByVendor>, complaints: Complaint[]): Vendor | null {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    complaints.push({ file, path: "", words: `is no JSON: ${error instanceof Error ? error.message : String(error)} · mend the file` });
    return null;
  }
  const dossier = ResearchDossier.safeParse(json);
  if (!dossier.success) {
    complaints.push(...complaintsOf(file, dossier.error));
    return null;
  }
  const vendor = Vendor.safeParse(toVendor(dossier.data, lexicon.get(dossier.data.id) ?? []));
  if (!vendor.success) {
    complaints.push(...complaintsOf(file, vendor.error));
    return null;
  }
  return vendor.data;
}

function flagValue(argv: string[], flag: string): string | undefined {
  const at = argv.indexOf(flag);
  return at < 0 ? undefined : argv[at + 1];
}

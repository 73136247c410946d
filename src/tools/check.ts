import { join } from "node:path";
import { applyRules } from "../rules/apply-rules.ts";
import { sayComplaint } from "./complaint.ts";
import { ComplaintsError } from "./complaints-error.ts";
import { readExceptions, readRecords } from "./read-records.ts";
import { readRules } from "./read-rules.ts";

const DATA = join(import.meta.dirname, "../../data");

/**
 * `npm run check [-- WORD …] [--on DAY] [--json] [--rules]`: every record × every rule. Words narrow it to files and rules whose name
 * holds one of them. Exit code 1 if anything is objected to. --rules lists the rules with their reasons and checks nothing.
 */
export async function run(argv: string[]): Promise<number> {
  const rules = await readRules();
  if (argv.includes("--rules")) {
    for (const { id, rule } of rules) console.log(`${id}\n  ${rule.name}. ${rule.why}`);
    return 0;
  }
  const on = argv.indexOf("--on");
  const today = on < 0 ? new Date().toISOString().slice(0, 10) : (argv[on + 1] ?? "");
  const words = argv.filter((word, nth) => !word.startsWith("--") && (on < 0 || nth !== on + 1));
  try {
    const records = readRecords(DATA);
    const wanted = ({ file, rule }: { file: string; rule: string }): boolean => words.length === 0 || words.some((word) => file.includes(word) || rule.includes(word));
    const objections = applyRules(rules, records, readExceptions(DATA), today).filter(wanted);
    if (argv.includes("--json")) console.log(JSON.stringify(objections, null, 2));
    else for (const { file, path, what, remedy } of objections) console.error(sayComplaint({ file, path, words: `${what} · ${remedy}` }));
    console.log(`${records.vendors.length} vendors, ${records.jurisdictions.length} jurisdictions × ${rules.length} rules: ${objections.length === 0 ? "nothing objected to" : `${objections.length} objections`}`);
    return objections.length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof ComplaintsError)) throw error;
    for (const complaint of error.complaints) console.error(sayComplaint(complaint));
    return 1;
  }
}

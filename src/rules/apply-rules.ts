import type { Day } from "../facts/day.ts";
import type { Records } from "./records.ts";
import type { Objection, Rule } from "./rule.ts";

/** One thing that a rule would object to and that stays as it is, with the reason. */
export interface Exception {
  /** the rule's file name without `.ts` */
  rule: string;
  file: string;
  about: string;
  reason: string;
}

/** A rule with its file name, without `.ts`. */
export interface NamedRule {
  id: string;
  rule: Rule;
}

/** An objection and the rule that makes it. */
export interface Judged extends Objection {
  rule: string;
}

const FILE = "data/exceptions.json";

/**
 * What stands in the way on the whole day `today`: objections that no exception excuses, and exceptions that give no reason,
 * name no rule or excuse nothing any more.
 */
export function applyRules(rules: readonly NamedRule[], records: Records, exceptions: readonly Exception[], today: Day): Judged[] {
  const found = rules.flatMap(({ id, rule }) => rule.check(records, today).map((objection): Judged => ({ ...objection, rule: id })));
  const left = found.filter((judged) => !exceptions.some((exception) => excuses(exception, judged)));
  const wrong = exceptions.flatMap((exception, nth): Judged[] => {
    const say = (what: string, remedy: string): Judged[] => [{ rule: exception.rule, file: FILE, path: `[${nth}]`, about: exception.about, what, remedy }];
    if (exception.reason.trim().split(/\s+/).length < 4) return say("gives no reason", "say why the rule does not hold here");
    if (!rules.some(({ id }) => id === exception.rule)) return say(`names ${exception.rule}, which is no rule`, "name a file in src/rules, or take the exception out");
    return found.some((judged) => excuses(exception, judged)) ? [] : say(`excuses nothing any more in ${exception.file}`, "take it out");
  });
  return [...left, ...wrong];
}

function excuses(exception: Exception, { rule, file, about }: Judged): boolean {
  return exception.rule === rule && exception.file === file && exception.about === about;
}

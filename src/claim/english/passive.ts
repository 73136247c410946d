import type { Token } from "./tokens.ts";
import { BE, FIRM } from "./verbs.ts";

/** Whether a verb form is passive here: an auxiliary before it, or nothing and no object. */
export function isPassive(tokens: readonly Token[], verb: number, object: boolean): boolean {
  const low = tokens[verb]?.low ?? "";
  if (!/(?:ed|put|struck|taken|hit|withdrawn|put)$/u.test(low)) return false;
  let at = verb - 1;
  while (at >= 0 && (tokens[at]?.kind === "day" || (tokens[at]?.kind === "word" && !BE.has(tokens[at]?.low ?? "") && /^(?:\p{L}+ly|not|never|also|now|still|already|officially|formally|recently|just|previously|first|since|subsequently|then|later|once|reportedly|both|all|since|being|currently|finally|publicly|longer|no|to|yet|only|effectively|quietly|initially|eventually|formerly|originally|separately|apparently|allegedly|ever|again|soon|either)$/u.test(tokens[at]?.low ?? "")))) at--;
  if (tokens[at] && BE.has(tokens[at]?.low ?? "") && (tokens[at]?.kind === "word" || tokens[at]?.start === -1)) return true;
  const previous = tokens[at];
  if (!previous) return !object;
  if (previous.kind === "name" || previous.kind === "other" || previous.kind === "product") return !object;
  if (previous.kind === "word" && (/^(?:which|who|that|has|have|had|having)$/u.test(previous.low))) return false;
  if (previous.kind === "word" && FIRM.has(previous.low)) return !object;
  return false;
}

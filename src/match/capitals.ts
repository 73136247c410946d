import { foldTable, HYPHEN, SPACE } from "../text/fold.ts";

/**
 * How the capitals of `text[start, end)` agree with those of a name that wants them: `fit` as given or all capitals, `lowered` where the
 * text has none at all, or none after the first word, else `misfit`. The name may be longer or shorter than the span (stems); only what
 * both have is compared.
 */
export function capitalsFit(text: string, start: number, end: number, name: string): "fit" | "lowered" | "misfit" {
  const to = foldTable();
  const gap = (unit: number): boolean => unit === 0 || unit === SPACE || unit === HYPHEN;
  let [same, firstSame, word, upper, upperLater, cased, wanted] = [true, true, 0, 0, 0, 0, 0];
  for (let i = start, j = 0; i < end; i++) {
    const unit = text.charCodeAt(i);
    const folded = to[unit] ?? 0;
    if (gap(folded)) {
      if (folded !== 0) word++;
      continue;
    }
    while (j < name.length && gap(to[name.charCodeAt(j)] ?? 0)) j++;
    const [a, b] = [isUpper(unit), isUpper(name.charCodeAt(j++))];
    if (a !== b) {
      same = false;
      if (word === 0) firstSame = false;
    }
    if (b) wanted++;
    if (a) upper++;
    if (a && word > 0) upperLater++;
    if (a || isLower(unit)) cased++;
  }
  if (same) return "fit";
  if (wanted > 0 && upper === cased && cased > 3) return "fit";
  return wanted > 0 && (upper === 0 || (firstSame && word > 0 && upperLater === 0)) ? "lowered" : "misfit";
}

export function isUpper(unit: number): boolean {
  if (unit < 128) return unit >= 65 && unit <= 90;
  const char = String.fromCharCode(unit);
  return char.toLowerCase() !== char;
}

function isLower(unit: number): boolean {
  if (unit < 128) return unit >= 97 && unit <= 122;
  const char = String.fromCharCode(unit);
  return char.toUpperCase() !== char;
}

import { foldTable, HYPHEN, SPACE } from "../text/fold.ts";

/**
 * How the capitals of `text[start, end)` agree with those of a name that wants them: `fit` as given or all capitals, `lowered` where the
 * text has none at all, else `misfit`. The name may be longer or shorter than the span (stems); only what both have is compared.
 */
export function capitalsFit(text: string, start: number, end: number, name: string): "fit" | "lowered" | "misfit" {
  const to = foldTable();
  let same = true;
  let upper = 0;
  let cased = 0;
  let wanted = 0;
  for (let i = start, j = 0; i < end; i++) {
    const unit = text.charCodeAt(i);
    const folded = to[unit];
    if (folded === 0 || folded === SPACE || folded === HYPHEN) continue;
    for (let skip; j < name.length && ((skip = to[name.charCodeAt(j)]), skip === 0 || skip === SPACE || skip === HYPHEN); ) j++;
    const other = name.charCodeAt(j++);
    const [a, b] = [isUpper(unit), isUpper(other)];
    if (a !== b) same = false;
    if (b) wanted++;
    if (a) upper++;
    if (a || isLower(unit)) cased++;
  }
  if (same) return "fit";
  if (wanted > 0 && upper === cased && cased > 3) return "fit";
  return upper === 0 && wanted > 0 ? "lowered" : "misfit";
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

/** One place that cites sources by their ids. */
export interface Citation {
  path: string;
  ids: readonly string[];
  /** the statement that cites */
  owner: Record<string, unknown>;
}

const CITING = new Set(["sources", "cites"]);

/** Every place in a record, at any depth, that cites sources by id; `at` is put before each path. */
export function citationsIn(value: unknown, at = ""): Citation[] {
  if (Array.isArray(value)) return value.flatMap((item, nth) => citationsIn(item, `${at}[${nth}]`));
  if (value === null || typeof value !== "object") return [];
  const owner = value as Record<string, unknown>;
  return Object.entries(owner).flatMap(([key, part]): Citation[] => {
    const path = at === "" || at.endsWith(".") ? `${at}${key}` : `${at}.${key}`;
    return CITING.has(key) && isIds(part) ? [{ path, ids: part, owner }] : citationsIn(part, path);
  });
}

function isIds(part: unknown): part is string[] {
  return Array.isArray(part) && part.every((item) => typeof item === "string");
}

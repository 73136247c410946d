/** An entity of the FollowTheMoney model (https://followthemoney.tech): every property is a list of strings. */
export interface FtmEntity {
  id: string;
  schema: string;
  properties: Record<string, string[]>;
}

/** An entity from values of which some may not be known; those, repetitions and empty properties are left out. */
export function ftm(schema: string, id: string, values: Record<string, string | null | undefined | readonly (string | null | undefined)[]>): FtmEntity {
  const properties = Object.entries(values).flatMap(([name, given]): [string, string[]][] => {
    const kept = [...new Set([given].flat().filter((value): value is string => typeof value === "string" && value !== ""))];
    return kept.length > 0 ? [[name, kept]] : [];
  });
  return { id, schema, properties: Object.fromEntries(properties) };
}

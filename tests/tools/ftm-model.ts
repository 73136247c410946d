import model from "@opensanctions/followthemoney/dist/defaultModel.json" with { type: "json" };
import type { FtmEntity } from "../../src/tools/export/ftm-entity.ts";

interface Property {
  type: string;
  range?: string;
  maxLength?: number;
  stub?: boolean;
}
interface Schema {
  extends?: string[];
  required?: string[];
  abstract?: boolean;
  properties: Record<string, Property>;
}
const schemata = model.schemata as unknown as Record<string, Schema>;
const types = model.types as unknown as Record<string, { values?: Record<string, string> }>;

/** A schema and all that it extends. */
function ancestry(name: string): string[] {
  return [name, ...(schemata[name]?.extends ?? []).flatMap(ancestry)];
}

/** What the FollowTheMoney model, as its keepers publish it, finds wrong with a set of entities; `all` by id. */
export function ftmFaults(entity: FtmEntity, all: ReadonlyMap<string, FtmEntity>): string[] {
  const kinds = ancestry(entity.schema).map((name) => schemata[name]).filter((schema) => schema !== undefined);
  const [own] = kinds;
  if (own === undefined) return [`${entity.schema} is no schema`];
  const faults = own.abstract ? [`${entity.schema} is abstract`] : [];
  for (const name of kinds.flatMap(({ required }) => required ?? [])) if (!entity.properties[name]?.length) faults.push(`${name} is required`);
  for (const [name, values] of Object.entries(entity.properties)) {
    const property = kinds.map(({ properties }) => properties[name]).find((found) => found !== undefined);
    if (property === undefined || property.stub) {
      faults.push(`${name} is no property of ${entity.schema}`);
      continue;
    }
    for (const value of values) if (!fits(value, property, all)) faults.push(`${name}: '${value}' is no ${property.type}`);
  }
  return faults.map((fault) => `${entity.id} (${entity.schema}) · ${fault}`);
}

function fits(value: string, { type, range, maxLength }: Property, all: ReadonlyMap<string, FtmEntity>): boolean {
  if (value.trim() === "" || (maxLength !== undefined && value.length > maxLength)) return false;
  const closed = types[type]?.values;
  if (closed !== undefined) return Object.hasOwn(closed, value);
  if (type === "date") return /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value);
  if (type === "url") return /^https?:$/.test(URL.parse(value)?.protocol ?? "");
  if (type !== "entity") return true;
  const other = all.get(value);
  return other !== undefined && (range === undefined || ancestry(other.schema).includes(range));
}

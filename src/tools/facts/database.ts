import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { NameEntry } from "../../compile/names.ts";
import type { Registry } from "../../compile/registry.ts";
import type { DataVersion } from "../../compile/version.ts";
import type { PublicRecord } from "../../dossier/record.ts";

/** A compiled database on disk, read as it is asked for. */
export interface Database {
  version: DataVersion;
  registry: Registry;
  names: NameEntry[];
  record(id: string): PublicRecord;
  /** every published record, in the order of ids */
  records(): PublicRecord[];
}

/** Opens the database in a folder that `compiled` gave. */
export function openDatabase(folder: string): Database {
  const read = <T>(path: string): T => JSON.parse(readFileSync(join(folder, path), "utf8")) as T;
  const names = read<NameEntry[]>("names.json");
  const record = (id: string): PublicRecord => read(`dossiers/${id}.json`);
  return {
    version: read("version.json"),
    registry: read("registry.json"),
    names,
    record,
    records: () => [...new Set(names.map(({ vendor }) => vendor))].map(record),
  };
}

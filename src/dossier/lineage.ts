import type { Day } from "../facts/day.ts";
import type { Lineage, Vendor } from "../facts/vendor.ts";

/** Somebody in a vendor's lineage. */
export interface LineageNode {
  /** the vendor id where there is a record, else `name:` and the name */
  id: string;
  name: string;
  vendor: string | null;
  /** the vendor whose lineage this is */
  self?: true;
}

/** Who belongs to whom, or came before whom, with dates as given. */
export interface LineageEdge {
  relation: Lineage["relation"];
  /** the owner, parent or earlier one; of partners, the vendor itself */
  from: string;
  /** the owned, the subsidiary, the brand or the later one */
  to: string;
  since: Day | null;
  until: Day | null;
  note: Lineage["note"] | null;
  sources: string[];
}

/** A vendor's names, owners and kin as a graph; nodes in the record's order, the vendor first. */
export interface LineageGraph {
  nodes: LineageNode[];
  edges: LineageEdge[];
}

const UPWARD: readonly Lineage["relation"][] = ["parent", "owner", "predecessor"];

/** The graph of one record's lineage. */
export function lineageGraph(record: Pick<Vendor, "id" | "name" | "lineage">): LineageGraph {
  const nodes = new Map<string, LineageNode>([[record.id, { id: record.id, name: record.name, vendor: record.id, self: true }]]);
  const edges = record.lineage.map(({ relation, entity, vendor, from, to, note, sources }): LineageEdge => {
    const id = vendor ?? `name:${entity}`;
    if (!nodes.has(id)) nodes.set(id, { id, name: entity, vendor: vendor ?? null });
    const up = UPWARD.includes(relation);
    return { relation, from: up ? id : record.id, to: up ? record.id : id, since: from, until: to, note: note ?? null, sources };
  });
  return { nodes: [...nodes.values()], edges };
}

import type { LineageGraph, LineageNode } from "../../../src/dossier/lineage.ts";
import type { Prose } from "../../../src/facts/prose.ts";
import type { Lineage } from "../../../src/facts/vendor.ts";

/** Somebody beside the vendor in the graph, with how and since when. */
export interface Kin {
  node: LineageNode;
  relation: Lineage["relation"] | "product";
  since: string | null;
  until: string | null;
  note: Prose | null | undefined;
  sources: string[];
}

/** Where kin stand about the vendor: owners above, earlier before, later after, what is its own below. */
export interface KinGroups {
  above: Kin[];
  before: Kin[];
  after: Kin[];
  below: Kin[];
}

/** Sorts a graph's edges about its own vendor; products come last below. */
export function kinGroups(graph: LineageGraph, products: readonly { name: string; sources: string[] }[]): KinGroups {
  const self = graph.nodes.find((node) => node.self)?.id;
  const groups: KinGroups = { above: [], before: [], after: [], below: [] };
  for (const { relation, from, to, since, until, note, sources } of graph.edges) {
    const node = graph.nodes.find(({ id }) => id === (from === self ? to : from));
    if (node === undefined) continue;
    const place = relation === "parent" || relation === "owner" ? "above" : relation === "predecessor" ? "before" : relation === "successor" ? "after" : "below";
    groups[place].push({ node, relation, since, until, note, sources });
  }
  for (const { name, sources } of products) {
    groups.below.push({ node: { id: `product:${name}`, name, vendor: null }, relation: "product", since: null, until: null, note: null, sources });
  }
  groups.above.sort((a, b) => (a.since ?? "9").localeCompare(b.since ?? "9"));
  return groups;
}

import type { Instrument } from "../facts/jurisdiction.ts";
import type { Vendor } from "../facts/vendor.ts";
import { twiceClaimed } from "./claimed-forms.ts";
import type { Facts } from "./facts.ts";
import type { Fault } from "./fault.ts";

/** What stops the build though every file has its shape: names that lead nowhere, and things claimed or named twice. */
export function faultsOf(facts: Facts): Fault[] {
  const instruments = new Map(facts.jurisdictions.flatMap((one) => one.instruments.map((instrument) => [instrument.id, instrument] as const)));
  const known = {
    instruments,
    categories: new Set(facts.categories.map(({ id }) => id)),
    vendors: new Set(facts.vendors.map(({ id }) => id)),
  };
  return [...facts.vendors.flatMap((vendor) => vendorFaults(vendor, known)), ...registryFaults(facts, instruments), ...twiceClaimed(facts.vendors)];
}

interface Known {
  instruments: ReadonlyMap<string, Instrument>;
  categories: ReadonlySet<string>;
  vendors: ReadonlySet<string>;
}

function vendorFaults(vendor: Vendor, known: Known): Fault[] {
  const file = `vendors/${vendor.id}.json`;
  const faults: Fault[] = [];
  const fault = (path: string, words: string): void => void faults.push({ file, path, words });
  const sources = new Set(vendor.sources.map(({ id }) => id));
  for (const [path, cited] of citations(vendor)) {
    for (const id of cited) if (!sources.has(id)) fault(path, `cites ${id}, which is not in sources · add it or cite another`);
  }
  vendor.controls.forEach(({ instrument }, at) => {
    const kind = known.instruments.get(instrument)?.kind;
    if (kind === undefined) fault(`controls[${at}].instrument`, `names ${instrument}, which is no instrument in data/jurisdictions · add it there or use one that is`);
    else if (kind === "rule") fault(`controls[${at}].instrument`, `names ${instrument}, a general rule · record the event with the rule in data/jurisdictions`);
  });
  vendor.rules?.forEach(({ instrument }, at) => {
    if (known.instruments.get(instrument)?.kind !== "rule") fault(`rules[${at}].instrument`, `names ${instrument}, which is no rule in data/jurisdictions · add it there or use one that is`);
  });
  vendor.categories.forEach((category, at) => {
    if (!known.categories.has(category)) fault(`categories[${at}]`, `names ${category}, which is not in data/categories.json · use one that is, or add it there with its meaning`);
  });
  vendor.lineage.forEach(({ vendor: other }, at) => {
    if (other !== undefined && !known.vendors.has(other)) fault(`lineage[${at}].vendor`, `names ${other}, which has no file in data/vendors · name one that has, or leave it out`);
  });
  for (const list of ["controls", "investigations", "litigation", "statements", "sources"] as const) {
    for (const [at, id] of repeated(vendor[list])) fault(`${list}[${at}].id`, `is ${id}, as an earlier one · give each its own`);
  }
  return faults;
}

function registryFaults({ jurisdictions, categories, publishers }: Facts, instruments: ReadonlyMap<string, Instrument>): Fault[] {
  const faults: Fault[] = [];
  for (const { id: country, authorities, instruments: own } of jurisdictions) {
    const file = `jurisdictions/${country}.json`;
    own.forEach((instrument, at) => {
      const path = `instruments[${at}]`;
      if (!instrument.id.startsWith(`${country}-`)) faults.push({ file, path: `${path}.id`, words: `is ${instrument.id} · start it with ${country}-` });
      if (!authorities.some(({ id }) => id === instrument.authority)) faults.push({ file, path: `${path}.authority`, words: `names ${instrument.authority}, which is not in authorities · add it or name another` });
      const sources = new Set(instrument.sources.map(({ id }) => id));
      const cited: [string, readonly string[]][] = [[`${path}.cites`, instrument.cites], ...(instrument.events ?? []).map((event, nth): [string, readonly string[]] => [`${path}.events[${nth}].sources`, event.sources])];
      if (instrument.ended) cited.push([`${path}.ended.sources`, instrument.ended.sources]);
      for (const [where, ids] of cited) for (const id of ids) if (!sources.has(id)) faults.push({ file, path: where, words: `cites ${id}, which is not in the instrument's sources · add it or cite another` });
      for (const reached of instrument.reaches ?? []) if (!instruments.has(reached)) faults.push({ file, path: `${path}.reaches`, words: `names ${reached}, which is no instrument · add it or name another` });
    });
    for (const [at, id] of repeated(own)) faults.push({ file, path: `instruments[${at}].id`, words: `is ${id}, as an earlier one · give each its own` });
  }
  for (const [at, id] of repeated(categories)) faults.push({ file: "categories.json", path: `[${at}].id`, words: `is ${id}, as an earlier one · give each its own` });
  for (const [at, id] of repeated(publishers)) faults.push({ file: "publishers.json", path: `[${at}].id`, words: `is ${id}, as an earlier one · give each its own` });
  return faults;
}

/** Every place in a record that cites sources, with its path. */
function citations(vendor: Vendor): [path: string, cited: readonly string[]][] {
  const lists = ["lineage", "products", "controls", "rules", "investigations", "litigation", "statements", "disagreements"] as const;
  return [
    ["state.sources", vendor.state.sources],
    ...lists.flatMap((list) => (vendor[list] ?? []).map(({ sources }, at): [string, readonly string[]] => [`${list}[${at}].sources`, sources])),
    ...vendor.litigation.flatMap(({ events }, at) => events.map(({ sources }, nth): [string, readonly string[]] => [`litigation[${at}].events[${nth}].sources`, sources])),
  ];
}

function repeated(things: readonly { id: string }[]): [at: number, id: string][] {
  const first = new Map<string, number>();
  things.forEach(({ id }, at) => void (first.has(id) || first.set(id, at)));
  return things.flatMap(({ id }, at): [number, string][] => (first.get(id) === at ? [] : [[at, id]]));
}

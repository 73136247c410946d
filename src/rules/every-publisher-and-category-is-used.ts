import type { Rule } from "./rule.ts";

export const rule: Rule = {
  name: "Every publisher and category is used",
  why: "A closed list with dead entries offers readers filters that find nothing.",
  check: ({ vendors, publishers, categories }) => {
    const names = new Set(vendors.flatMap(({ investigations }) => investigations.flatMap(({ publisher }) => publisher.split(" / "))));
    const kinds = new Set(vendors.flatMap((vendor) => vendor.categories));
    return [
      ...publishers.flatMap(({ name }, nth) => (names.has(name) ? [] : [{ file: "data/publishers.json", path: `[${nth}]`, about: name, what: `'${name}' publishes nothing on record`, remedy: "take it out" }])),
      ...categories.flatMap(({ id }, nth) => (kinds.has(id) ? [] : [{ file: "data/categories.json", path: `[${nth}]`, about: id, what: `${id} holds no vendor`, remedy: "take it out" }])),
    ];
  },
};

import type { Instrument } from "../facts/jurisdiction.ts";
import { jurisdictionFile, vendorFile } from "./records.ts";
import type { Objection, Rule } from "./rule.ts";

export const rule: Rule = {
  name: "Every instrument is known",
  why: "What a listing does and does not do is told with the instrument; an event without one cannot be explained, and a rule or finding is no listing.",
  check: ({ vendors, jurisdictions }) => {
    const known = new Map(jurisdictions.flatMap(({ instruments }) => instruments.map((one) => [one.id, one] as const)));
    return [
      ...vendors.flatMap(({ id, controls, rules }) => {
        const file = vendorFile(id);
        return [
          ...controls.flatMap((event, nth) => control(known.get(event.instrument), event.instrument, { file, path: `controls[${nth}].instrument`, about: event.id })),
          ...(rules ?? []).flatMap(({ instrument }, nth) =>
            known.get(instrument)?.kind === "rule" ? [] : [{ file, path: `rules[${nth}].instrument`, about: instrument, what: `names ${instrument}, which is no rule`, remedy: "name a rule in data/jurisdictions" }],
          ),
        ];
      }),
      ...jurisdictions.flatMap(({ id, instruments }) =>
        instruments.flatMap((one, nth) =>
          [...(one.reaches ?? []), ...(one.ended?.replacedBy === undefined ? [] : [one.ended.replacedBy])]
            .filter((other) => !known.has(other))
            .map((other) => ({ file: jurisdictionFile(id), path: `instruments[${nth}]`, about: one.id, what: `names ${other}, which is no instrument`, remedy: "add it or mend the id" })),
        ),
      ),
    ];
  },
};

function control(instrument: Instrument | undefined, id: string, place: Pick<Objection, "file" | "path" | "about">): Objection[] {
  if (instrument === undefined) return [{ ...place, what: `names ${id}, which is no instrument`, remedy: "add it to data/jurisdictions or mend the id" }];
  if (instrument.kind === "rule") return [{ ...place, what: `${id} is a general rule and names nobody`, remedy: "put the event with the rule; say in the record's rules how it bears on the vendor" }];
  if (instrument.kind === "finding") return [{ ...place, what: `${id} binds nobody and is no control`, remedy: "tell it under litigation or investigations" }];
  return [];
}

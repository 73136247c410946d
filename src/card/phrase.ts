import type { CardContext } from "./card-context.ts";

/** The one grey phrase after the name: what the thing named is, whose it is, where the vendor sits. `name` is the entity named; null: the vendor. */
export function phraseOf({ record, registry, say, prose }: CardContext, name: string | null): string {
  const entity = record.entities.find((one) => one.name === name);
  const parts: string[] = [];
  if (entity && entity.name !== record.name) {
    const key = entity.kind === "product" ? "card_product_of" : entity.kind === "subsidiary" ? "card_company_of" : "card_name_of";
    parts.push(say(key, { vendor: record.name }));
  } else {
    const category = registry.categories.find(({ id }) => id === record.categories[0]);
    const successor = record.state.value === "renamed" ? record.successors[0] : undefined;
    if (successor) parts.push(say("card_now_called", { name: successor.entity }));
    else if (category) parts.push(prose(category.name).text.toLocaleLowerCase(say.locale));
  }
  const country = record.headquarters === null ? undefined : countryName(record.headquarters, say.locale);
  if (country !== undefined && entity?.kind !== "product") parts.push(country);
  return parts.join(" · ");
}

function countryName(code: string, locale: string): string | undefined {
  return new Intl.DisplayNames([locale], { type: "region", fallback: "none" }).of(code);
}

/** A name without what readers pass over: case, width, accents, kinds of hyphen and space. For comparing names, not for finding them. */
export function plainForm(name: string): string {
  return name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[\p{Pd}\s_]+/gu, " ").trim();
}

/**
 * A value set into text keeps its own direction where the text runs from right to left: between FSI and PDI, as `bdi` does where there are
 * no elements (titles, alerts, copied text). Text from left to right is left as it is.
 */
export function isolate(value: string, dir: "ltr" | "rtl"): string {
  return dir === "ltr" || value === "" ? value : `\u2068${value}\u2069`;
}

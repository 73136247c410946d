import type { MarkKind } from "../../src/card/mark-kind.ts";

/** How one mark is drawn. */
export interface MarkLook {
  kind: MarkKind;
  /** on a link, ours lies below the page's own underline */
  link: boolean;
  /** in our ink; else in the colour of the text */
  ink: boolean;
  /** 1 px: tables, dense pages, or the reader's wish */
  thin: boolean;
}

export const INK = "#A8661A";
const LINES: Record<MarkKind, string> = { solid: "solid", dashed: "dashed", dotted: "dotted", double: "double" };
const KINDS = Object.keys(LINES) as MarkKind[];

/** A short name for a look; with a prefix of chance before it, the name of its highlight. */
export function lookCode({ kind, link, ink, thin }: MarkLook): string {
  return `${KINDS.indexOf(kind)}${link ? 1 : 0}${ink ? 1 : 0}${thin ? 1 : 0}`;
}

/** The sheet for all looks: underlines only, on screen only. Names are `prefix` + look code; `prefix` + "w" is the wash behind a chosen mark. */
export function markSheet(prefix: string): string {
  const rules: string[] = [];
  for (const kind of KINDS)
    for (const link of [false, true])
      for (const ink of [false, true])
        for (const thin of [false, true]) {
          const width = thin || kind === "double" ? "1px" : "2px";
          const offset = link ? ".38em" : thin ? ".2em" : ".24em";
          const name = prefix + lookCode({ kind, link, ink, thin });
          rules.push(`::highlight(${name}){text-decoration:underline ${LINES[kind]} ${ink ? INK : "currentColor"} ${width};text-underline-offset:${offset}}`);
        }
  const all = rules.join("");
  const forced = all.replace(/#A8661A|currentColor/g, "CanvasText");
  return `@media screen{${all}::highlight(${prefix}w){background-color:rgb(168 102 26/.16)}}@media screen and (forced-colors:active){${forced}::highlight(${prefix}w){background-color:transparent}}`;
}

import type { Hedge } from "../../../facts/hedge.ts";
import type { Shape } from "../../card.ts";

/** The colours of a picture: those of styles/tokens.css, written out, since a picture reads no style sheet. */
export interface Palette {
  paper: string;
  ink: string;
  ink2: string;
  ink3: string;
  rule: string;
  mark: string;
  listed: string;
  delisted: string;
  absent: string;
  report: string;
  court: string;
}

/** Light and dark. */
export const PALETTES: Readonly<Record<"light" | "dark", Palette>> = {
  light: { paper: "#F6F5F1", ink: "#1B1E23", ink2: "#454B54", ink3: "#5F666F", rule: "#BFBBB0", mark: "#A8661A", listed: "#8A4708", delisted: "#425A8A", absent: "#5A616B", report: "#6A4483", court: "#3D632F" },
  dark: { paper: "#131619", ink: "#ECE9E2", ink2: "#C0C3C6", ink3: "#9AA1A9", rule: "#4C545D", mark: "#A8661A", listed: "#E5AA69", delisted: "#A3B8E6", absent: "#A7ADB4", report: "#CDAAE2", court: "#A8C996" },
};

/** The colour that agrees with a shape. */
export function colourOf(shape: Shape | Hedge, palette: Palette): string {
  switch (shape) {
    case "listed": return palette.listed;
    case "delisted": return palette.delisted;
    case "court": return palette.court;
    case "answer": return palette.ink3;
    case "not-found":
    case "not-covered": return palette.absent;
    default: return palette.report;
  }
}

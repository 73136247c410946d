import type { Shape } from "../../src/card/card.ts";
import type { Hedge } from "../../src/facts/hedge.ts";

const HEDGE_FILL: Record<Hedge, string> = {
  alleged: "M8 8V2.6A5.4 5.4 0 0 1 13.4 8z",
  reported: "M8 2.6A5.4 5.4 0 0 1 8 13.4z",
  found: "M8 8V2.6A5.4 5.4 0 1 1 2.6 8z",
  determined: "M8 2.6a5.4 5.4 0 1 1 0 10.8 5.4 5.4 0 0 1 0-10.8z",
};

/** The paths of a shape in a 16 × 16 box, in `currentColor`: square = a list, circle = a report, diamond = a court, bubble = the vendor's own answer. */
export function GlyphPaths({ shape }: { shape: Shape | Hedge }) {
  switch (shape) {
    case "listed":
      return <rect x="3" y="3" width="10" height="10" rx="1.5" fill="currentColor" stroke="currentColor" stroke-width="1.5" />;
    case "delisted":
      return (
        <>
          <rect x="3" y="3" width="10" height="10" rx="1.5" fill="none" stroke="currentColor" stroke-width="1.5" />
          <path d="M.75 8h14.5" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" />
        </>
      );
    case "not-found":
      return <rect x="3" y="3" width="10" height="10" rx="1.5" fill="none" stroke="currentColor" stroke-width="1.5" />;
    case "not-covered":
      return <rect x="3" y="3" width="10" height="10" rx="1.5" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray=".2 3.2" stroke-linecap="round" />;
    case "report":
      return (
        <>
          <circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.5" />
          <path d="M5.4 6h5.2M5.1 8.4h5.8M5.6 10.8h3.2" stroke="currentColor" stroke-width="1.3" stroke-linecap="round" />
        </>
      );
    case "court":
      return <path d="M8 1.8 14.2 8 8 14.2 1.8 8z" fill="currentColor" />;
    case "answer":
      return <path d="M2.5 3.5h11v7.25H7L4 13.25v-2.5H2.5z" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round" />;
    default:
      return (
        <>
          <circle cx="8" cy="8" r="5.4" fill="none" stroke="currentColor" stroke-width="1.5" />
          <path d={HEDGE_FILL[shape]} fill="currentColor" />
        </>
      );
  }
}

/** A shape beside the words that say the same; hidden from screen readers for that reason. */
export function Glyph({ shape, size = 16 }: { shape: Shape | Hedge; size?: 12 | 14 | 16 | 20 }) {
  return (
    <svg class={`glyph is-${shape}`} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <GlyphPaths shape={shape} />
    </svg>
  );
}

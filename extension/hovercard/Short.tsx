import type { Card } from "../../src/card/card.ts";
import { Glyph } from "../ui/Glyph.tsx";

/** The short card: one finding, one day, one way on. */
export function Short({ card }: { card: Card }) {
  return (
    <div class="body">
      <div class="finding">
        <Glyph shape={card.shape} />
        <div>
          <h3><bdi>{card.name}</bdi>: {card.finding}</h3>
          <p class="small">{card.asOf} · <button type="button" class="open" data-do="open" aria-label={`${card.labels.open}: ${card.name}`}>{card.labels.open}</button></p>
        </div>
      </div>
    </div>
  );
}

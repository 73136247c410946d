import type { Card, CardLabel } from "../../src/card/card.ts";
import { Glyph } from "../ui/Glyph.tsx";
import type { CardView } from "./card-view.ts";

const RULES: Record<string, CardLabel> = {
  "strong": "whyStrong", "strong-and-company": "whyStrong", "covered-by-company": "whyCompany", "company": "whyCompany", "other-vendor": "whyCompany",
  "same-vendor": "whySameVendor", "one-sense": "whySameVendor", "topic": "whyTopic",
};

/** Why is this marked: the words around it, those that decided, and the rule in a sentence. */
export function Why({ view, card }: { view: CardView; card: Card }) {
  const { before, exact, after } = view.quoted;
  const { labels } = card;
  return (
    <>
      <div class="finding">
        <Glyph shape="not-covered" size={20} />
        <div><h3>{labels.whyTitle}</h3><p class="small">{labels[RULES[view.why.rule] ?? "whyCompany"]}</p></div>
      </div>
      <p class="quote" dir="auto">… {before}<mark>{exact}</mark>{after} …</p>
      {view.why.words.length > 0 && (
        <dl class="rows">
          <div>
            <dt>{labels.whyNear}</dt>
            <dd>{view.why.words.slice(0, 4).map(({ text, distance }) => labels.whyWord.replace("{word}", text).replace("{count}", String(distance))).join("; ")}</dd>
          </div>
        </dl>
      )}
      <div class="act"><button type="button" class="btn" data-do="not-this">{labels.notThis}</button></div>
    </>
  );
}

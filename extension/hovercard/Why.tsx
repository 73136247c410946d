import type { Card, CardLabel } from "../../src/card/card.ts";
import type { ForRule } from "../../src/match/mention.ts";
import { Glyph } from "../ui/Glyph.tsx";

/** The sentence for each rule that speaks for a mention. */
const RULES: Record<ForRule, CardLabel> = {
  "strong": "whyStrong", "strong-and-company": "whyStrong", "covered-by-company": "whyCompany", "company": "whyCompany", "other-vendor": "whyCompany",
  "same-vendor": "whySameVendor", "one-sense": "whySameVendor", "topic": "whyTopic", "foreign-name": "whyStrong",
};

/** Why is this marked: the words around it, those that decided, and the rule in a sentence. The page fills in its own words; they never leave it. */
export function Why({ card }: { card: Card }) {
  const { labels } = card;
  return (
    <>
      <div class="finding">
        <Glyph shape="not-covered" size={20} />
        <div>
          <h3>{labels.whyTitle}</h3>
          {Object.entries(RULES).map(([rule, label]) => <p class="small" data-rule={rule}>{labels[label]}</p>)}
        </div>
      </div>
      <p class="quote" dir="auto">… <span data-slot="before" /><mark data-slot="exact" /><span data-slot="after" /> …</p>
      <dl class="rows">
        <div><dt>{labels.whyNear}</dt><dd data-slot="near" data-phrase={labels.whyWord} /></div>
      </dl>
      <div class="act"><button type="button" class="btn" data-do="not-this">{labels.notThis}</button></div>
    </>
  );
}

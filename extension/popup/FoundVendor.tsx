import type { Card } from "../../src/card/card.ts";
import { sayNames } from "../../src/words/say-names.ts";
import { isolate } from "../../src/words/isolate.ts";
import { ask } from "../browser/calls.ts";
import { Glyph } from "../ui/Glyph.tsx";
import { Icon } from "../ui/Icon.tsx";
import { useSay } from "../ui/saying.ts";
import { Stepper } from "./Stepper.tsx";

interface Props {
  card: Card;
  count: number;
  show: (nth: number) => Promise<void>;
  /** the names by which the page names it */
  names: string[];
  isNew: boolean;
}

/** One vendor: shape, name, finding with its day, what changed since the article, and steps to each mention. */
export function FoundVendor({ card, count, show, names, isNew }: Props) {
  const say = useSay();
  const others = names.filter((name) => name.toLowerCase() !== card.name.toLowerCase()).slice(0, 3);
  // The page's own spellings may run either way, whatever the interface does: each is kept to itself.
  return (
    <li>
      <Glyph shape={card.shape} />
      <h2>
        <button type="button" aria-label={card.labels.openAbout} title={card.labels.openAbout} onClick={() => void ask().openDossier(card.vendor, null).then(() => window.close())}>
          <bdi>{card.name}</bdi>
        </button>
        {isNew && <span class="new">{say("popup_new")}</span>}
      </h2>
      <Stepper name={card.name} count={count} show={show} />
      <p>{card.finding}</p>
      {others.length > 0 && <p class="meta">{say("popup_named_by", { names: sayNames(others.map((name) => isolate(name, "rtl")), say) })}</p>}
      {card.since !== null && (
        <p class="change">
          <span class="shapes" aria-hidden="true">
            <Glyph shape={card.since.then.shape} size={14} />
            <Icon name="arrow" small />
            <Glyph shape={card.since.now.shape} size={14} />
          </span>
          <span class="said">{say("popup_then_now", { then: card.since.then.state, now: card.since.now.state })}</span>
          <span>{card.since.now.detail}</span>
        </p>
      )}
    </li>
  );
}

import { useState } from "preact/hooks";
import type { Card } from "../../src/card/card.ts";
import { ask, askPage } from "../browser/calls.ts";
import { Glyph } from "../ui/Glyph.tsx";
import { Icon } from "../ui/Icon.tsx";
import { useSay } from "../ui/saying.ts";

interface Props {
  card: Card;
  tab: number;
  frames: { frame: number; count: number }[];
  /** the names by which the page names it */
  names: string[];
  isNew: boolean;
}

/** One vendor: shape, name, finding with its day, what changed since the article, and steps to each mention. */
export function FoundVendor({ card, tab, frames, names, isNew }: Props) {
  const say = useSay();
  const [nth, setNth] = useState(-1);
  const count = frames.reduce((sum, frame) => sum + frame.count, 0);
  const others = names.filter((name) => name.toLowerCase() !== card.name.toLowerCase()).slice(0, 3);

  const show = async (to: number): Promise<void> => {
    const wanted = ((to % count) + count) % count;
    let left = wanted;
    for (const { frame, count: here } of frames) {
      if (left < here) {
        await askPage(tab, frame).reveal(card.vendor, left);
        break;
      }
      left -= here;
    }
    setNth(wanted);
  };
  return (
    <li>
      <Glyph shape={card.shape} />
      <h2>
        <button type="button" title={card.labels.openAbout} onClick={() => void ask().openDossier(card.vendor, null).then(() => window.close())}>
          <bdi>{card.name}</bdi>
        </button>
        {isNew && <span class="new">{say("popup_new")}</span>}
      </h2>
      <div class="step">
        <button class="icon-btn" type="button" aria-label={say("popup_previous", { vendor: card.name })} onClick={() => void show(nth < 0 ? count - 1 : nth - 1)}>
          <Icon name="previous" small />
        </button>
        <span aria-hidden="true">{nth < 0 ? count : `${nth + 1}/${count}`}</span>
        <button class="icon-btn" type="button" aria-label={say("popup_next", { vendor: card.name })} onClick={() => void show(nth + 1)}>
          <Icon name="next" small />
        </button>
        <span class="said" role="status">{nth < 0 ? "" : say("popup_shown", { nth: nth + 1, count, vendor: card.name })}</span>
      </div>
      <p>{card.finding}</p>
      {others.length > 0 && <p class="meta">{say("popup_named_by", { names: new Intl.ListFormat(say.locale, { type: "conjunction" }).format(others) })}</p>}
      {card.since !== null && (
        <p class="change">
          <Glyph shape={card.since.then.shape} size={14} />
          <Icon name="arrow" small />
          <Glyph shape={card.since.now.shape} size={14} />
          <span class="said">{say("popup_then_now", { then: card.since.then.state, now: card.since.now.state })}</span>
          <span>{card.since.now.detail}</span>
        </p>
      )}
    </li>
  );
}

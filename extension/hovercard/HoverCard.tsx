import type { Card } from "../../src/card/card.ts";
import { CardIcon } from "./CardIcon.tsx";
import type { CardAction } from "./card-view.ts";
import { Finding } from "./Finding.tsx";
import { Rows } from "./Rows.tsx";
import { Short } from "./Short.tsx";
import { Why } from "./Why.tsx";

/** The hover card: who, the finding with its day, what it means, evidence, the vendor's answer, as of. Without state or hooks: see `CardFace`. */
export function HoverCard({ card, short }: { card: Card; short: boolean }) {
  const { labels } = card;
  return (
    <div class={short ? "card is-short" : "card"} role="dialog" aria-label={card.name} lang={card.locale} dir={card.dir} tabIndex={-1}>
      {short ? <Short card={card} /> : (
        <>
          <header class="head">
            <h2><bdi>{card.name}</bdi></h2>
            <span class="meta">{card.phrase}</span>
            <Press does="pin" label={labels.pin} icon="pin" when="if-loose" />
            <Press does="pin" label={labels.unpin} icon="pin" when="if-pinned is-on" />
            <Press does="close" label={labels.close} icon="close" />
          </header>
          <div class="body" tabIndex={0} role="group" aria-label={card.finding}>
            <div class="if-finding"><Finding card={card} /><Rows card={card} /></div>
            <div class="if-why"><Why card={card} /></div>
          </div>
          <footer class="foot">
            <span class="l">
              <button type="button" class="open" data-do="open" aria-label={`${labels.open}: ${card.name}`}>{labels.open}</button>
              <span class="asof if-finding if-not-copied">{card.asOf} · {card.sourceCount}</span>
              <span class="asof if-why if-not-copied">{labels.whyLocal}</span>
              <span class="asof if-copied" role="status">{labels.copied}</span>
            </span>
            <Press does="copy" label={labels.copy} icon="copy" />
            <Press does="why" label={labels.why} icon="why" when="if-finding" />
            <Press does="why" label={labels.back} icon="why" when="if-why is-on" />
            <Press does="more" label={labels.more} icon="more" />
          </footer>
        </>
      )}
    </div>
  );
}

function Press({ does, label, icon, when }: { does: CardAction; label: string; icon: Parameters<typeof CardIcon>[0]["name"]; when?: string }) {
  return (
    <button type="button" class={when === undefined ? "ib" : `ib ${when}`} data-do={does} aria-label={label} title={label}>
      <CardIcon name={icon} />
    </button>
  );
}

import type { Card } from "../../src/card/card.ts";
import { Glyph } from "../ui/Glyph.tsx";
import { CardIcon } from "./CardIcon.tsx";
import { type CardAction, type CardView } from "./card-view.ts";
import { Finding } from "./Finding.tsx";
import { Rows } from "./Rows.tsx";
import { Why } from "./Why.tsx";

/** The hover card: who, the finding with its day, what it means, evidence, the vendor's answer, as of. */
export function HoverCard({ view }: { view: CardView }) {
  const { card, name, failure, face, short, sheet } = view;
  const kind = `card${short ? " is-short" : ""}${sheet ? " is-sheet" : ""}`;
  if (card === null) return <Waiting view={view} kind={kind} />;
  return (
    <div class={kind} role="dialog" aria-label={face === "why" ? card.labels.why : card.name} lang={card.locale} dir={card.dir} tabIndex={-1}>
      {short ? <Short card={card} /> : (
        <>
          <header class="head">
            <h2><bdi>{card.name}</bdi></h2>
            <span class="meta">{card.phrase}</span>
            <Press does="pin" label={view.pinned ? card.labels.unpin : card.labels.pin} pressed={view.pinned} icon="pin" />
            <Press does="close" label={card.labels.close} icon="close" />
          </header>
          <div class="body" tabIndex={-1}>
            {failure !== null ? <p class="means">{failure}</p> : face === "why" ? <Why view={view} card={card} /> : <><Finding card={card} expanded={view.expanded} /><Rows card={card} expanded={view.expanded} /></>}
          </div>
          <footer class="foot">
            <span class="l">
              <button type="button" class="open" data-do="open" aria-label={card.labels.openAbout}>{card.labels.open}</button>
              <span class="asof" role="status">{view.copied ? card.labels.copied : face === "why" ? card.labels.whyLocal : `${card.asOf} · ${card.sourceCount}`}</span>
            </span>
            <Press does="copy" label={card.labels.copy} icon={view.copied ? "done" : "copy"} />
            <Press does="why" label={face === "why" ? card.labels.back : card.labels.why} icon="why" pressed={face === "why"} />
            <Press does="more" label={card.labels.more} icon="more" expanded={view.expanded} />
          </footer>
        </>
      )}
      <span class="said">{name}</span>
    </div>
  );
}

function Waiting({ view, kind }: { view: CardView; kind: string }) {
  return (
    <div class={kind} role="dialog" aria-label={view.name} aria-busy={view.failure === null} tabIndex={-1}>
      <header class="head"><h2><bdi>{view.name}</bdi></h2><span class="meta" /></header>
      <div class="body">
        {view.failure !== null ? (
          <>
            <p class="means">{view.failure}</p>
            <div class="act"><button type="button" class="btn" data-do="again"><bdi>↻</bdi></button></div>
          </>
        ) : (
          <div class="finding"><Glyph shape="not-covered" size={20} /><p><span class="skel" style={{ inlineSize: "250px", blockSize: "15px" }} /><span class="skel" style={{ inlineSize: "150px" }} /></p></div>
        )}
      </div>
    </div>
  );
}

function Short({ card }: { card: Card }) {
  return (
    <div class="body">
      <div class="finding">
        <Glyph shape={card.shape} />
        <div>
          <h3><bdi>{card.name}</bdi>: {card.finding}</h3>
          <p class="small">{card.asOf} · <button type="button" class="open" data-do="open" aria-label={card.labels.openAbout}>{card.labels.open}</button></p>
        </div>
      </div>
    </div>
  );
}

function Press({ does, label, icon, pressed, expanded }: { does: CardAction; label: string; icon: Parameters<typeof CardIcon>[0]["name"]; pressed?: boolean; expanded?: boolean }) {
  return (
    <button type="button" class="ib" data-do={does} aria-label={label} title={label} aria-pressed={pressed} aria-expanded={expanded}>
      <CardIcon name={icon} />
    </button>
  );
}

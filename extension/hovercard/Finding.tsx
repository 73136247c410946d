import type { Card, CardSource } from "../../src/card/card.ts";
import { Glyph } from "../ui/Glyph.tsx";
import { CardIcon } from "./CardIcon.tsx";

/** So many lists are shown at once; the rest under "more". */
const LISTS = 4;

/** The finding, what it was listed as, then and now, what the list does, and the lines of each list. */
export function Finding({ card }: { card: Card }) {
  const { since, standings } = card;
  return (
    <>
      <div class="finding">
        <Glyph shape={card.shape} size={20} />
        <div>
          <h3>{card.finding}</h3>
          {(card.detail !== "" || card.detailSources.length > 0) && <p class="small">{card.detail} <SourceLinks sources={card.detailSources} /></p>}
        </div>
      </div>
      {since !== null && (
        <div class="tn">
          <Side side={since.then} />
          <div class="arrow"><CardIcon name="arrow" small /></div>
          <Side side={since.now} />
        </div>
      )}
      {card.meaning.length > 0 && <p class="means">{card.meaning.map(({ text, lang }) => <span {...foreign(lang, card)}>{text} </span>)}</p>}
      {standings.length > 0 && (
        <ul class={since === null ? "lists" : "lists if-more"} aria-label={card.labels.lists}>
          {standings.map(({ shape, text, sources }, at) => (
            <li class={at < LISTS ? undefined : "if-more"}><Glyph shape={shape} size={14} /><span>{text} <SourceLinks sources={sources} /></span></li>
          ))}
        </ul>
      )}
    </>
  );
}

function Side({ side }: { side: NonNullable<Card["since"]>["then"] }) {
  return (
    <div>
      <p class="when">{side.label} <time>{side.day}</time></p>
      <p class="what"><Glyph shape={side.shape} />{side.state}</p>
      <p class="why">{side.detail} <SourceLinks sources={side.sources} /></p>
    </div>
  );
}

/** Links to sources; each says in full what it is. The first is always shown, the others under "more". */
function SourceLinks({ sources }: { sources: readonly CardSource[] }) {
  return (
    <>
      {sources.map(({ label, url, title }, at) => (
        <span class={at === 0 ? undefined : "if-more"}> <a class="src" href={url} target="_blank" rel="noopener noreferrer" title={title}><bdi>{label}</bdi></a></span>
      ))}
    </>
  );
}

/** Marks prose that is in another language than the reader's. */
export function foreign(lang: string | undefined, card: Card): { lang?: string; dir?: "ltr"; class?: string } {
  if (lang === undefined || lang === card.locale.split("-")[0]) return {};
  return card.dir === "rtl" ? { lang, dir: "ltr", class: "foreign" } : { lang };
}

import type { Card, CardSource } from "../../src/card/card.ts";
import { Glyph } from "../ui/Glyph.tsx";
import { CardIcon } from "./CardIcon.tsx";

/** The finding, what it was listed as, then and now, what the list does, and the lines of each list. */
export function Finding({ card, expanded }: { card: Card; expanded: boolean }) {
  const { since, standings } = card;
  return (
    <>
      <div class="finding">
        <Glyph shape={card.shape} size={20} />
        <div>
          <h3>{card.finding}</h3>
          {(card.detail !== "" || card.detailSources.length > 0) && (
            <p class="small">{card.detail} <SourceLinks sources={expanded ? card.detailSources : card.detailSources.slice(0, 1)} /></p>
          )}
        </div>
      </div>
      {since !== null && (
        <div class="tn">
          <Side side={since.then} />
          <div class="arrow"><CardIcon name="arrow" small /></div>
          <Side side={since.now} />
        </div>
      )}
      {card.meaning.length > 0 && <p class="means">{card.meaning.map(({ text, lang }, at) => <span key={at} {...foreign(lang, card)}>{text} </span>)}</p>}
      {standings.length > 0 && (expanded || since === null) && (
        <ul class="lists" aria-label={card.labels.lists}>
          {(expanded ? standings : standings.slice(0, 4)).map(({ shape, text, sources }) => (
            <li key={text}><Glyph shape={shape} size={14} /><span>{text} <SourceLinks sources={expanded ? sources : sources.slice(0, 1)} /></span></li>
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

/** Links to sources; each says in full what it is. */
export function SourceLinks({ sources }: { sources: readonly CardSource[] }) {
  return (
    <>
      {sources.map(({ label, url, title }, at) => (
        <span key={url}>{at > 0 && " "}<a class="src" href={url} target="_blank" rel="noopener noreferrer" title={title}><bdi>{label}</bdi></a></span>
      ))}
    </>
  );
}

/** Marks prose that is in another language than the reader's. */
export function foreign(lang: string | undefined, card: Card): { lang?: string; dir?: "ltr"; class?: string } {
  if (lang === undefined || lang === card.locale) return {};
  return card.dir === "rtl" ? { lang, dir: "ltr", class: "foreign" } : { lang };
}

import type { Card, CardRow } from "../../src/card/card.ts";
import { Glyph } from "../ui/Glyph.tsx";
import { foreign } from "./Finding.tsx";

/** The rows of evidence: reports with their hedge, courts, the vendor's answer; each with who said it when, linked to its source. */
export function Rows({ card }: { card: Card }) {
  return (
    <dl class="rows">
      {card.rows.map((row, at) => (
        <div>
          <dt>{card.rows[at - 1]?.label === row.label ? "" : row.label}</dt>
          <dd>
            <span {...foreign(row.said.lang, card)}>{row.said.text}</span>
            <span class="line2">
              {row.hedge && <span class="hedge"><Glyph shape={row.hedge.value} size={12} />{row.hedge.word}</span>}
              <By row={row} />
              {"lang" in foreign(row.said.lang, card) && row.said.lang !== undefined && <span class="lang">{languageName(row.said.lang, card.locale)}</span>}
            </span>
            {row.sources.length > 0 && (
              <ul class="papers if-more" aria-label={card.labels.sources}>
                {row.sources.map(({ url, title }) => <li><a class="src" href={url} target="_blank" rel="noopener noreferrer">{title}</a></li>)}
              </ul>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function By({ row }: { row: CardRow }) {
  const source = row.sources[0];
  if (source === undefined) return <span>{row.by}</span>;
  return <a href={source.url} target="_blank" rel="noopener noreferrer" title={source.title}>{row.by}</a>;
}

function languageName(lang: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: "language" }).of(lang) ?? lang;
}

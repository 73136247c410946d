import { useState } from "preact/hooks";
import type { Digest, DigestItem } from "../../src/card/digest.ts";
import { digestAnnotations, digestChecklist, digestMarkdown } from "../../src/card/digest-text.ts";
import { Brand } from "../ui/Brand.tsx";
import { Glyph } from "../ui/Glyph.tsx";
import { useSay } from "../ui/saying.ts";

const MOST_PLACES = 5;

/** Who a page names, how each stands, and where the words are; to copy as Markdown, as a checklist, as annotations. */
export function DigestPage({ digest }: { digest: Digest | null }) {
  const say = useSay();
  const [copied, setCopied] = useState(false);
  const copy = async (text: string): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), 2500);
  };
  if (digest === null) return <main><Brand name={say("common_name")} /><h1>{say("desk_digest_title")}</h1><p>{say("desk_digest_gone")}</p></main>;
  return (
    <main>
      <Brand name={say("common_name")} />
      <h1>{digest.headline}</h1>
      <p class="meta">{digest.dated} · <bdi>{digest.address}</bdi></p>
      <p class="actions">
        <button class="btn is-main" type="button" onClick={() => void copy(digestMarkdown(digest, say))}>{say("desk_copy_markdown")}</button>
        <button class="btn" type="button" onClick={() => void copy(digestChecklist(digest, say))}>{say("desk_copy_checklist")}</button>
        <button class="btn" type="button" onClick={() => void copy(digestAnnotations(digest))}>{say("desk_copy_selectors")}</button>
        <span class="meta" role="status">{copied ? say("desk_copied") : ""}</span>
      </p>
      {digest.items.map((item) => <Vendor key={item.card.vendor} item={item} />)}
      <footer class="meta">
        <p>{digest.asOf}</p>
        <p>{say("desk_digest_foot")}</p>
      </footer>
    </main>
  );
}

function Vendor({ item: { card, places } }: { item: DigestItem }) {
  const say = useSay();
  const answer = card.rows.find(({ kind }) => kind === "answer");
  return (
    <section>
      <h2><Glyph shape={card.shape} /> <bdi>{card.name}</bdi></h2>
      <p>{card.finding} <Sources sources={card.since === null ? card.detailSources : [...card.since.then.sources, ...card.since.now.sources]} /></p>
      {card.since !== null && <p class="meta">{say("desk_digest_then_now", { then: `${card.since.then.state} (${card.since.then.detail})`, now: `${card.since.now.state} (${card.since.now.detail})` })}</p>}
      {answer && <p class="meta">{answer.label}: <span lang={answer.said.lang}>{answer.said.text}</span> ({answer.by}) <Sources sources={answer.sources} /></p>}
      <ul>
        {places.slice(0, MOST_PLACES).map(({ selector: { prefix, exact, suffix }, link }) => (
          <li key={link}>
            <a href={link} target="_blank" rel="noopener noreferrer" title={say("desk_digest_show")}>“…{prefix.slice(-48)}<b>{exact}</b>{suffix.slice(0, 48)}…”</a>
          </li>
        ))}
        {places.length > MOST_PLACES && <li class="meta">{say.count("desk_digest_more", places.length - MOST_PLACES)}</li>}
      </ul>
      <p><a href={`../dossier/index.html?vendor=${card.vendor}`} target="_blank" rel="noopener">{card.labels.openAbout}</a></p>
    </section>
  );
}

function Sources({ sources }: { sources: { label: string; url: string; title: string }[] }) {
  return <>{sources.map(({ label, url, title }) => <a key={url} class="source" href={url} title={title} target="_blank" rel="noopener noreferrer">{label}</a>)}</>;
}

import { useState } from "preact/hooks";
import type { Claim, MoreExact } from "../../src/claim/claim.ts";
import { sayDay } from "../../src/words/day-words.ts";
import { today } from "../browser/today.ts";
import { Prose } from "../ui/Prose.tsx";
import { useSay } from "../ui/saying.ts";
import type { Desk } from "./desk.ts";

/** The reader's sentence in words that the record supports, to copy with its sources; and what the list does and does not do. */
export function MoreExactWords({ claim, exact, desk }: { claim: Claim; exact: MoreExact; desk: Desk }) {
  const say = useSay();
  const [copied, setCopied] = useState(false);
  const instrument = desk.instruments.find(({ id }) => id === claim.instrument);
  const at = exact.sentence.indexOf(exact.text);
  const copy = async (): Promise<void> => {
    const entries = [...claim.record, ...(claim.today?.record ?? [])];
    const sources = new Map(entries.flatMap(({ sources: all }) => all).map((source) => [source.url, source]));
    const lines = [...sources.values()].map(({ publisher, title, date, url }, nth) => `[${nth + 1}] ${[publisher, title, date].filter(Boolean).join(", ")}. ${url}`);
    await navigator.clipboard.writeText([exact.sentence, "", ...lines, say("desk_as_of", { day: sayDay(today(), say.locale), version: desk.version.hash })].join("\n"));
    setCopied(true);
    setTimeout(() => setCopied(false), 2500);
  };
  return (
    <section class="exact">
      <h2>{say("claim_more_exact")}</h2>
      <blockquote>“{at < 0 ? exact.sentence : <>{exact.sentence.slice(0, at)}<b>{exact.text}</b>{exact.sentence.slice(at + exact.text.length)}</>}”</blockquote>
      {instrument !== undefined && <p class="meta"><Prose text={instrument.does} /> <Prose text={instrument.doesNot} /></p>}
      <p class="actions">
        <button class="btn" type="button" onClick={() => void copy()}>{say("claim_copy")}</button>
        <a class="btn is-bare" href={`../dossier/index.html?vendor=${claim.who.vendor}`} target="_blank" rel="noopener" aria-label={say("desk_record", { vendor: claim.who.name })}>{say("common_open_record")}</a>
        <span class="meta" role="status">{copied ? say("claim_copied") : ""}</span>
      </p>
    </section>
  );
}

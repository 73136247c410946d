import type { Source } from "../facts/source.ts";

/** What a card keeps of a source: enough to say who, when, where, and whether we read it. */
export type SourceStub = Omit<Source, "supports">;

/** The way from a line on screen to one paper behind it. */
export interface Provenance {
  source: SourceStub;
  /** the publisher's own page, or the copy that `address` warns of */
  live: string;
  /** an archived copy that somebody opened */
  archived: string | null;
  /** where the Wayback Machine looks for a copy: nearest the source's day, or all copies if it has none; opening it is a request */
  lookUp: string;
  /** `text`: we read it; `cited`: we saw it cited by `via` */
  seen: Source["seen"];
  via: string | null;
  /** `inferred`: the address was worked out, not opened; `copy`: it leads to a repost; null: the original's own */
  address: "inferred" | "copy" | null;
}

/** The papers behind a line, in the order it cites them. Ids that are not among `sources` are passed over (compile rejects them). */
export function provenance<S extends SourceStub>(cited: readonly string[], sources: readonly S[]): Provenance[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return cited.flatMap((id) => {
    const source = byId.get(id);
    return source ? [provenanceOf(source)] : [];
  });
}

/** One paper's links and what we know of it. */
export function provenanceOf(source: SourceStub): Provenance {
  return {
    source,
    live: source.url,
    archived: source.archive ?? null,
    lookUp: `https://web.archive.org/web/${source.date === null ? "*" : source.date.replaceAll("-", "")}/${source.url}`,
    seen: source.seen,
    via: source.via,
    address: source.address ?? null,
  };
}

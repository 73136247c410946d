import { useEffect, useRef, useState } from "preact/hooks";
import { browser } from "../browser/browser.ts";
import { Icon } from "../ui/Icon.tsx";
import { findNames, type NameHit } from "../ui/name-search.ts";
import { nearNames } from "../ui/near-names.ts";
import { useSay } from "../ui/saying.ts";

/** Looks any vendor up by any name in any script; the names are loaded when the reader first types. */
export function Search() {
  const say = useSay();
  const [query, setQuery] = useState("");
  const [hits, setHits] = useState<NameHit[] | null>(null);
  const [near, setNear] = useState<NameHit[]>([]);
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const slash = (event: KeyboardEvent): void => {
      if (event.key !== "/" || event.target === input.current) return;
      event.preventDefault();
      input.current?.focus();
    };
    addEventListener("keydown", slash);
    return () => removeEventListener("keydown", slash);
  }, []);
  useEffect(() => {
    if (query.trim() === "") return setHits(null);
    let stale = false;
    void import("#facts/names.json").then((names) => {
      if (stale) return;
      const found = findNames(names.default, query);
      setHits(found);
      setNear(found.length > 0 ? [] : nearNames(names.default, query));
    });
    return () => void (stale = true);
  }, [query]);

  const dossier = (vendor: string): string => browser.runtime.getURL(`extension/dossier/index.html?vendor=${vendor}`);
  return (
    <search class="search">
      <label class="field">
        <Icon name="search" small />
        <input
          ref={input}
          type="search"
          value={query}
          autocomplete="off"
          spellcheck={false}
          placeholder={say("popup_search")}
          aria-label={say("popup_search_label")}
          onInput={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && hits?.[0]) window.open(dossier(hits[0].vendor), "_blank", "noopener");
          }}
        />
        <kbd aria-hidden="true">/</kbd>
      </label>
      <div role="status">
        {hits !== null && (hits.length === 0 ? <p>{say("popup_search_none", { query: query.trim() })} {near.length > 0 && say("popup_search_near")}</p> : <span class="said">{say.count("popup_search_found", hits.length)}</span>)}
      </div>
      <ul>
        {(hits === null ? [] : hits.length > 0 ? hits : near).map((hit) => (
          <li key={hit.vendor}>
            <a href={dossier(hit.vendor)} target="_blank" rel="noopener">
              <bdi>{hit.text}</bdi>
              {hit.entity !== hit.text && <span class="meta"><bdi>{hit.entity}</bdi></span>}
            </a>
          </li>
        ))}
      </ul>
    </search>
  );
}

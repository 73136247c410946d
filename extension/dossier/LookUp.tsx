import { useEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../ui/Icon.tsx";
import { findNames, type NameHit } from "../ui/name-search.ts";
import { useSay } from "../ui/saying.ts";
import { addressOf } from "./address.ts";

/** Looks any vendor up by any name, in any script; a list of links under the field, walked with the arrow keys. */
export function LookUp({ panel }: { panel: boolean }) {
  const say = useSay();
  const [query, setQuery] = useState("");
  const [hits, setHits] = useState<NameHit[] | null>(null);
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    if (query.trim() === "") return setHits(null);
    let stale = false;
    void import("#facts/names.json").then((names) => !stale && setHits(findNames(names.default, query)));
    return () => void (stale = true);
  }, [query]);
  const move = (event: KeyboardEvent): void => {
    if (event.key === "Escape") setHits(null);
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const stops = [...(root.current?.querySelectorAll<HTMLElement>("input, li a") ?? [])];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    stops[(at + (event.key === "ArrowDown" ? 1 : -1) + stops.length) % stops.length]?.focus();
    event.preventDefault();
  };
  return (
    <search class="look-up" ref={root} onKeyDown={move} onFocusOut={(event: FocusEvent) => !root.current?.contains(event.relatedTarget as Node | null) && setHits(null)}>
      <form onSubmit={(event) => { event.preventDefault(); if (hits?.[0]) location.assign(addressOf(hits[0].vendor, panel)); }}>
        <label class="field">
          <Icon name="search" small />
          <input type="search" value={query} placeholder={say("dossier_look_up")} aria-label={say("dossier_look_up")} autocomplete="off" onInput={(event) => setQuery(event.currentTarget.value)} />
        </label>
      </form>
      <div class="said" role="status">{hits !== null && (hits.length === 0 ? say("dossier_look_up_none") : say.count("dossier_look_up_found", hits.length))}</div>
      {hits !== null && (
        <ul>
          {hits.length === 0 && <li class="none">{say("dossier_look_up_none")}</li>}
          {hits.map(({ vendor, text, entity }) => (
            <li key={vendor}>
              <a href={addressOf(vendor, panel)}><bdi>{text}</bdi>{entity !== text && <span class="meta"><bdi>{entity}</bdi></span>}</a>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}

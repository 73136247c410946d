import { useEffect, useState } from "preact/hooks";
import type { Selected } from "../../src/protocol/calls.ts";
import { sayDay } from "../../src/words/day-words.ts";
import { today } from "../browser/today.ts";
import { Brand } from "../ui/Brand.tsx";
import { useSay } from "../ui/saying.ts";
import { CheckedSentence } from "./CheckedSentence.tsx";
import type { Checked, Desk } from "./desk.ts";
import { NoClaim } from "./NoClaim.tsx";

/** The languages whose sentences are read; another is read for its names only. */
const READ = ["en", "es", "fr", "de", "ru", "ar"];

/** A passage held against the record: first what was understood, then how the record stands to it, then more exact words. Never a verdict. */
export function ClaimPage({ selected, desk }: { selected: Selected | null; desk: Desk | null }) {
  const say = useSay();
  const [passage, setPassage] = useState(selected?.text ?? "");
  const [asked, setAsked] = useState(selected?.text ?? "");
  const [on, setOn] = useState(selected?.published ?? today());
  const [checked, setChecked] = useState<Checked[] | null>(null);
  const page = (selected?.lang ?? say.locale).split("-")[0] ?? "en";
  const lang = READ.includes(page) ? page : "en";

  useEffect(() => {
    if (desk === null || asked === "") return;
    let stale = false;
    void desk.check(asked, { lang, on, today: today(), say }).then((found) => {
      if (!stale) setChecked(found);
    });
    return () => {
      stale = true;
    };
  }, [desk, asked, on, lang, say]);

  const replace = (sentence: string, next: string): void => {
    const changed = asked.replace(/\s+/g, " ").trim().replace(sentence, next);
    setPassage(changed);
    setAsked(changed);
  };
  const withClaims = (checked ?? []).filter(({ claims }) => claims.some(({ relation }) => relation !== "none"));
  return (
    <>
      <header class="bar"><Brand name={say("common_name")} /></header>
      <main>
        <h1 class="said">{say("claim_title")}</h1>
        <form
          class="ask"
          onSubmit={(event) => {
            event.preventDefault();
            setAsked(passage);
          }}
        >
          <label>
            <span>{say(selected === null ? "desk_sentence" : "claim_selected")}</span>
            <textarea lang={selected?.lang || undefined} dir="auto" rows={3} value={passage} onInput={(event) => setPassage(event.currentTarget.value)} />
          </label>
          <div>
            <label class="day">
              <span>{say("desk_day")}</span>
              <input type="date" value={on} max={today()} onChange={(event) => event.currentTarget.value !== "" && setOn(event.currentTarget.value)} />
            </label>
            {selected?.published === on && <span class="meta">{say("desk_day_article")}</span>}
            <button class="btn is-main" type="submit">{say("desk_check")}</button>
          </div>
        </form>
        <div aria-live="polite">
          {desk === null && <p class="notice">{say("desk_not_read")}</p>}
          {desk !== null && withClaims.map((one) => <CheckedSentence key={one.sentence} checked={one} desk={desk} on={on} lang={lang} replace={(next) => replace(one.sentence, next)} />)}
          {desk !== null && checked !== null && withClaims.length === 0 && <NoClaim vendors={[...new Set(checked.flatMap(({ claims }) => claims.map(({ who }) => who.vendor)))]} desk={desk} />}
        </div>
      </main>
      <footer class="foot meta">
        {say("claim_foot")} {desk !== null && say("common_data_through", { day: sayDay(desk.version.day, say.locale) })}
      </footer>
    </>
  );
}

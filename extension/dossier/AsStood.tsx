import { inARow } from "../../src/words/in-a-row.ts";
import { sayDay } from "../../src/words/day-words.ts";
import { Icon } from "../ui/Icon.tsx";
import { useSay } from "../ui/saying.ts";
import { finding } from "./finding.ts";
import { usePage } from "./page-facts.ts";

/** The slate band: the page shows another day than today, with the way back. Every change of the day is said to screen readers. */
export function AsStood() {
  const say = useSay();
  const { dossier, instruments, on, today, setOn } = usePage();
  const past = on !== today;
  const { sentences } = finding(dossier, instruments, today, say);
  return (
    <>
      {past && (
        <aside class="as-stood" aria-label={say("dossier_as_stood", { day: sayDay(on, say.locale, "long") })}>
          <Icon name="calendar" />
          <p><b>{say("dossier_as_stood", { day: sayDay(on, say.locale, "long") })}</b> {say("dossier_as_stood_note")}</p>
          <button type="button" class="link-btn" onClick={() => setOn(today)}>{say("dossier_back_to_today")}</button>
        </aside>
      )}
      <p class="said" role="status" aria-live="polite">{past && say("dossier_day_said", { day: sayDay(on, say.locale, "long"), finding: inARow(sentences, say.locale) })}</p>
    </>
  );
}

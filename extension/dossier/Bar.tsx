import { sayDay } from "../../src/words/day-words.ts";
import { Brand } from "../ui/Brand.tsx";
import { Icon } from "../ui/Icon.tsx";
import { useSay } from "../ui/saying.ts";
import { addressOf } from "./address.ts";
import { LookUp } from "./LookUp.tsx";
import { usePage } from "./page-facts.ts";

/** The bar on top: who we are, look up another, which day is shown, print. */
export function Bar({ panel, children }: { panel: boolean; children?: preact.ComponentChildren }) {
  const say = useSay();
  const { dossier, on, today, setOn } = usePage();
  const vendor = dossier.record.name;
  return (
    <header class="bar">
      <a class="home" href={addressOf(null, panel)} aria-label={`${say("common_name")}: ${say("dossier_all")}`}><Brand name={say("common_name")} /></a>
      <LookUp panel={panel} />
      <label class="as-of">
        <span>{say("common_as_of", { day: "" }).trim()}</span>
        <input type="date" value={on} max={today} min="1990-01-01" required aria-label={`${say("dossier_as_stood_on")} (${sayDay(on, say.locale)})`} onChange={(event) => { const day = event.currentTarget.value; if (day !== "" && day <= today) setOn(day); }} />
      </label>
      {children}
      <button type="button" class="icon-btn print" aria-label={say("dossier_print", { vendor })} title={say("dossier_print", { vendor })} onClick={() => print()}>
        <Icon name="print" />
      </button>
    </header>
  );
}

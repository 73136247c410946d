import { Brand } from "../ui/Brand.tsx";
import { Icon } from "../ui/Icon.tsx";
import { useSay } from "../ui/saying.ts";
import { addressOf } from "./address.ts";
import { DayPicker } from "./DayPicker.tsx";
import { LookUp } from "./LookUp.tsx";
import { usePage } from "./page-facts.ts";
import { proseIn } from "../../src/words/prose-in.ts";
import { CiteMenu } from "../share/CiteMenu.tsx";
import { ShareLink } from "../share/ShareLink.tsx";

/** The bar on top: who we are, look up another, which day is shown, cite, share, print. */
export function Bar({ panel, children }: { panel: boolean; children?: preact.ComponentChildren }) {
  const say = useSay();
  const { dossier, whole, instruments, version, on, today, setOn } = usePage();
  const vendor = dossier.record.name;
  return (
    <header class="bar">
      <a class="home" href={addressOf(null, panel)} aria-label={`${say("common_name")}: ${say("dossier_all")}`}><Brand name={say("common_name")} /></a>
      <LookUp panel={panel} />
      <DayPicker day={on} today={today} choose={setOn} />
      {children}
      <CiteMenu facts={{ record: whole, today, version, list: (id) => proseIn(instruments.get(id)?.short ?? { en: id }, say.locale).said }} />
      <ShareLink vendor={{ id: whole.id, name: whole.name }} on={on === today ? null : on} since={null} />
      {panel && (
        <a class="icon-btn" href={addressOf(dossier.vendor, false, on === today ? null : on)} target="_blank" rel="noopener" aria-label={say("dossier_open_page", { vendor })} title={say("dossier_open_page", { vendor })}>
          <Icon name="panel" />
        </a>
      )}
      <button type="button" class="icon-btn print" aria-label={say("dossier_print", { vendor })} title={say("dossier_print", { vendor })} onClick={() => print()}>
        <Icon name="print" />
      </button>
    </header>
  );
}

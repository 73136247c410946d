import type { FactCardKind } from "../../src/card/share/fact-card.ts";
import type { PictureShape } from "../../src/card/share/svg/sheet.ts";
import type { PublicRecord } from "../../src/dossier/record.ts";
import type { Day } from "../../src/facts/day.ts";
import type { Instrument } from "../../src/facts/jurisdiction.ts";
import { sayDay } from "../../src/words/day-words.ts";
import { proseIn } from "../../src/words/prose-in.ts";
import { LANGUAGES } from "../browser/words.ts";
import { useSay } from "../ui/saying.ts";
import { Segments } from "../ui/Segments.tsx";

/** What a reader chose on the share page. */
export interface Chosen {
  kind: FactCardKind;
  event: string | null;
  since: Day | null;
  shape: PictureShape;
  theme: "light" | "dark";
  /** an interface language: `en`, `zh_CN` */
  language: string;
}

/** What the card is about, its shape, its language, its colours. */
export function CardChoices({ record, instruments, on, chosen, change }: { record: PublicRecord; instruments: readonly Instrument[]; on: Day; chosen: Chosen; change: (change: Partial<Chosen>) => void }) {
  const say = useSay();
  const barred: FactCardKind[] = [...(record.controls.length === 0 ? ["event" as const] : []), ...(chosen.since === null ? ["then-and-now" as const] : [])];
  const nameOf = (id: string): string => {
    const found = instruments.find((one) => one.id === id);
    return found ? proseIn(found.short, say.locale).said : id;
  };
  return (
    <section class="choices" aria-label={say("share_about", { vendor: record.name })}>
      <Segments label={say("share_kind")} name="kind" value={chosen.kind} barred={barred} choose={(kind) => change({ kind })}
        options={[["vendor", say("share_kind_vendor")], ["event", say("share_kind_event")], ["then-and-now", say("share_kind_then_now")]]} />
      {chosen.kind === "event" && (
        <label class="row"><span>{say("share_event")}</span>
          <select value={chosen.event ?? ""} onChange={({ currentTarget }) => change({ event: currentTarget.value })}>
            {[...record.controls].reverse().map(({ id, instrument, action, day }) => (
              <option key={id} value={id}>{say("cite_what_event", { list: nameOf(instrument), action: say(`standing_action_${action}`), day: sayDay(day, say.locale) })}</option>
            ))}
          </select>
        </label>
      )}
      {chosen.kind === "then-and-now" && (
        <label class="row"><span>{say("share_then")}</span>
          <input type="date" value={chosen.since ?? ""} max={on} onChange={({ currentTarget }) => currentTarget.value !== "" && change({ since: currentTarget.value })} />
        </label>
      )}
      <Segments label={say("share_shape")} name="shape" value={chosen.shape} choose={(shape) => change({ shape })}
        options={[["square", say("share_shape_square")], ["wide", say("share_shape_wide")], ["story", say("share_shape_story")]]} />
      <label class="row"><span>{say("share_language")}</span>
        <select value={chosen.language} onChange={({ currentTarget }) => change({ language: currentTarget.value })}>
          {LANGUAGES.map((language) => {
            const tag = language.replace("_", "-");
            return <option key={language} value={language} lang={tag}>{new Intl.DisplayNames([tag], { type: "language" }).of(tag)}</option>;
          })}
        </select>
      </label>
      <Segments label={say("share_colours")} name="theme" value={chosen.theme} choose={(theme) => change({ theme })} options={[["light", say("share_light")], ["dark", say("share_dark")]]} />
    </section>
  );
}

import { useEffect, useMemo, useState } from "preact/hooks";
import { drawCard } from "../../src/card/share/svg/draw.ts";
import { instrumentsOf } from "../../src/dossier/dossier.ts";
import type { Registry } from "../../src/compile/registry.ts";
import type { DataVersion } from "../../src/compile/version.ts";
import type { PublicRecord } from "../../src/dossier/record.ts";
import type { Day } from "../../src/facts/day.ts";
import type { Settings } from "../../src/protocol/settings.ts";
import type { Say } from "../../src/words/say.ts";
import { loadSay } from "../browser/words.ts";
import { Brand } from "../ui/Brand.tsx";
import { canvasMeasure } from "./canvas-measure.ts";
import { CardChoices, type Chosen } from "./CardChoices.tsx";
import { composeWish, lastDayBefore } from "./compose-wish.ts";
import type { ShareAddress } from "./address.ts";
import { PictureBox } from "./PictureBox.tsx";
import { TextForms } from "./TextForms.tsx";

interface Props {
  record: PublicRecord;
  registry: Registry;
  version: DataVersion;
  today: Day;
  address: ShareAddress;
  settings: Settings;
  /** the interface's own language; a card's can be another */
  interfaceSay: Say;
}

/** Hands facts about one vendor on: what about, in which shape, language and colours; the picture with its description, and the same as text. */
export function SharePage({ record, registry, version, today, address, settings, interfaceSay: say }: Props) {
  const [chosen, setChosen] = useState<Chosen>(() => ({
    kind: address.kind,
    event: address.event ?? record.controls.at(-1)?.id ?? null,
    since: address.since ?? lastDayBefore(record, registry, version, today, say),
    shape: address.shape,
    theme: settings.theme === "dark" || (settings.theme === "auto" && matchMedia("(prefers-color-scheme: dark)").matches) ? "dark" : "light",
    language: say.locale.replace("-", "_"),
  }));
  const [cardSay, setCardSay] = useState<Say>(() => say);
  useEffect(() => {
    let late = false;
    void loadSay(chosen.language).then((loaded) => late || setCardSay(() => loaded));
    return () => {
      late = true;
    };
  }, [chosen.language]);
  const measure = useMemo(canvasMeasure, []);
  const on = address.on ?? today;
  const { kind, event, since, shape, theme } = chosen;
  const card = useMemo(() => composeWish(record, registry, version, { kind, event, since, on }, cardSay), [record, registry, version, kind, event, since, on, cardSay]);
  const picture = useMemo(() => card && drawCard(card, { shape, theme, measure }), [card, shape, theme, measure]);
  const instruments = useMemo(() => instrumentsOf(registry.jurisdictions), [registry]);
  useEffect(() => {
    document.title = `${say("share_page_title", { vendor: record.name })} · ${say("common_name")}`;
  }, [record, say]);
  return (
    <>
      <header class="bar">
        <a class="home" href={`../dossier/index.html?vendor=${record.id}`} aria-label={`${say("common_name")}: ${say("common_open_record_about", { vendor: record.name })}`}><Brand name={say("common_name")} /></a>
        <h1>{say("share_page_title", { vendor: record.name })}</h1>
      </header>
      <main class="share">
        <CardChoices record={record} instruments={instruments} on={on} chosen={chosen} change={(change) => setChosen((before) => ({ ...before, ...change }))} />
        <PictureBox card={card} picture={picture} chosen={chosen} on={on} />
        {card && <TextForms card={card} say={cardSay} />}
      </main>
    </>
  );
}

import { useEffect, useRef, useState } from "preact/hooks";
import type { Card } from "../../src/card/card.ts";
import type { Settings } from "../../src/protocol/settings.ts";
import { ask, askPage } from "../browser/calls.ts";
import { changeSettings } from "../browser/settings-store.ts";
import { Found } from "./Found.tsx";
import { Foot } from "./Foot.tsx";
import { Here } from "./Here.tsx";
import { bySeriousness, signatureOf } from "./order.ts";
import { pageOf, type PageState } from "./page-of.ts";
import { Search } from "./Search.tsx";
import { Summary } from "./Summary.tsx";
import { Top } from "./Top.tsx";
import { Watched } from "./Watched.tsx";
import { Ways } from "./Ways.tsx";

/** What is known of the page: who it names, their cards, and whose record would not open. */
interface Seen {
  page: PageState;
  cards: Card[];
  failed: string[];
}

/** What this page names, most serious standing first, and the way to each mention. */
export function Popup({ settings: initial }: { settings: Settings }) {
  const [settings, setSettings] = useState(initial);
  const [seen, setSeen] = useState<Seen | null>(null);
  const again = useRef(0);

  const look = async (): Promise<void> => {
    clearTimeout(again.current);
    const page = await pageOf();
    const named = page.findings?.mentions ?? [];
    const published = page.findings?.published.day ?? null;
    const answers = await Promise.allSettled(named.map(({ vendor }) => ask().card(vendor, null, published)));
    const cards = answers.flatMap((answer) => (answer.status === "fulfilled" ? [answer.value] : [])).sort(bySeriousness);
    setSeen({ page, cards, failed: named.filter((_, at) => answers[at]?.status === "rejected").map(({ vendor }) => vendor) });
    if (page.findings?.reading.state === "reading") lookIn(300);
  };
  const lookIn = (ms: number): void => {
    clearTimeout(again.current);
    again.current = setTimeout(() => void look(), ms) as unknown as number;
  };
  useEffect(() => void look(), []);

  // The dots are drawn from the settings as they were when the popup opened; what is shown now is seen from now on.
  useEffect(() => {
    const cards = seen?.cards ?? [];
    if (cards.length > 0) void changeSettings((now) => ({ seen: { ...now.seen, ...Object.fromEntries(cards.map((card) => [card.vendor, signatureOf(card)])) } }));
  }, [seen]);

  const change = async (next: Partial<Settings>): Promise<void> => {
    setSettings(await changeSettings(next));
    lookIn(150);
  };
  const readOnce = async (): Promise<void> => {
    if (seen === null) return;
    await askPage(seen.page.tab).rescan();
    lookIn(200);
  };
  const page = seen?.page ?? null;
  const watched = page?.findings?.watched ?? [];
  return (
    <>
      <Top tab={page?.tab ?? null} />
      <main>
        <Summary page={page} settings={settings} changed={seen?.cards.filter(({ since }) => since !== null).length ?? 0} change={(next) => void change(next)} readOnce={() => void readOnce()} />
        {seen !== null && seen.cards.length + seen.failed.length > 0 && <Found page={seen.page} cards={seen.cards} seen={initial.seen} failed={seen.failed} />}
        {page !== null && watched.length > 0 && <Watched tab={page.tab} found={watched} list={settings.watchList} />}
        <Search />
        <Ways tab={page?.tab ?? null} names={page?.findings?.mentions.length ?? 0} />
        <Here host={page?.host ?? null} settings={settings} change={(next) => void change(next)} />
      </main>
      <Foot />
    </>
  );
}

import { useEffect, useState } from "preact/hooks";
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

/** What this page names, most serious standing first, and the way to each mention. */
export function Popup({ settings: initial }: { settings: Settings }) {
  const [settings, setSettings] = useState(initial);
  const [page, setPage] = useState<PageState | null>(null);
  const [cards, setCards] = useState<Card[]>([]);
  const [failed, setFailed] = useState<string[]>([]);

  const look = async (): Promise<void> => {
    const state = await pageOf();
    setPage(state);
    const published = state.findings?.published.day ?? null;
    const answers = await Promise.allSettled((state.findings?.mentions ?? []).map(({ vendor }) => ask().card(vendor, null, published)));
    setCards(answers.flatMap((answer) => (answer.status === "fulfilled" ? [answer.value] : [])).sort(bySeriousness));
    setFailed((state.findings?.mentions ?? []).filter((_, at) => answers[at]?.status === "rejected").map(({ vendor }) => vendor));
    if (state.findings?.reading.state === "reading") setTimeout(() => void look(), 300);
  };
  useEffect(() => void look(), []);

  // The dots are drawn from the settings as they were when the popup opened; what is shown now is seen from now on.
  useEffect(() => {
    if (cards.length > 0) void changeSettings((now) => ({ seen: { ...now.seen, ...Object.fromEntries(cards.map((card) => [card.vendor, signatureOf(card)])) } }));
  }, [cards]);

  const change = async (next: Partial<Settings>): Promise<void> => {
    setSettings(await changeSettings(next));
    setTimeout(() => void look(), 150);
  };
  const readOnce = async (): Promise<void> => {
    if (page === null) return;
    await askPage(page.tab).rescan();
    setTimeout(() => void look(), 200);
  };
  return (
    <>
      <Top tab={page?.tab ?? null} />
      <main>
        <Summary page={page} settings={settings} changed={cards.filter(({ since }) => since !== null).length} change={change} readOnce={readOnce} />
        {page !== null && cards.length > 0 && <Found page={page} cards={cards} seen={initial.seen} failed={failed} />}
        <Search />
      </main>
      <Here page={page} settings={settings} change={change} />
      <Foot />
    </>
  );
}

import type { PageCalls, PageFindings } from "../../src/protocol/calls.ts";
import type { Answers } from "../browser/calls.ts";
import { isShown, type PageMention } from "./page-mention.ts";
import type { PageSession } from "./session.ts";
import { countWords } from "./count-words.ts";
import { hostsOf } from "./site-mode.ts";
import { watchedOn } from "./watched.ts";

/** How much text stands beside a quoted mention, in UTF-16 units. */
const BESIDE = 64;

/** What this page answers to our own pages. `reveal` shows a mention; it is handed in because showing needs the card. */
export function pageAnswers(session: PageSession, reveal: (mention: PageMention, byKey: boolean) => void): Answers<PageCalls> {
  let shown: PageMention | null = null;
  const watchList = (): string[] => session.settings.watchList.map(({ text }) => text);
  const visible = (): PageMention[] => session.mentions.filter(isShown);
  return {
    host: () => hostsOf().at(-1) ?? "",
    mentions: async (): Promise<PageFindings> => ({
      mentions: grouped(visible()),
      reading: { ...session.state, words: session.reading === null ? 0 : await countWords() },
      published: session.publishedDay(),
      marks: session.mode,
      watched: session.reading === null ? [] : counted(await watchedOn(watchList())),
    }),
    reveal: (vendor, nth) => {
      const own = visible().filter((mention) => mention.vendor === vendor);
      if (own.length === 0) return -1;
      const at = ((nth % own.length) + own.length) % own.length;
      shown = own[at] as PageMention;
      reveal(shown, false);
      return at;
    },
    revealWatched: async (text, nth) => {
      const own = await watchedOn([text]);
      const chosen = own[((nth % own.length) + own.length) % own.length];
      if (chosen === undefined) return -1;
      reveal(chosen, false);
      return own.indexOf(chosen);
    },
    rescan: () => session.rescan(),
    step: (by) => {
      const all = visible();
      if (all.length === 0) return;
      const at = all.findIndex(({ key }) => key === shown?.key);
      shown = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length] as PageMention;
      reveal(shown, true);
    },
    selection: () => ({ text: String(getSelection() ?? ""), lang: document.documentElement.lang }),
    digest: () => ({
      address: location.href,
      quotes: visible().map(({ vendor, text, block, start, end }) => ({ vendor, exact: text, prefix: block.text.slice(Math.max(0, start - BESIDE), start), suffix: block.text.slice(end, end + BESIDE) })),
    }),
  };
}

function counted(found: readonly PageMention[]): PageFindings["watched"] {
  const counts = new Map<string, number>();
  for (const { text } of found) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => ({ text, count }));
}

function grouped(mentions: readonly PageMention[]): PageFindings["mentions"] {
  const byVendor = new Map<string, Map<string, number>>();
  for (const { vendor, text } of mentions) {
    const names = byVendor.get(vendor) ?? new Map<string, number>();
    byVendor.set(vendor, names);
    const name = text.replace(/\s+/g, " ");
    names.set(name, (names.get(name) ?? 0) + 1);
  }
  return [...byVendor].map(([vendor, names]) => ({
    vendor,
    count: [...names.values()].reduce((sum, count) => sum + count, 0),
    names: [...names].sort((a, b) => b[1] - a[1]).map(([name]) => name),
  }));
}

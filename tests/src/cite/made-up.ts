import { makeSay } from "../../../src/words/say.ts";
import { allWords } from "../../../src/words/all-words.ts";
import { toMessages } from "../../../src/words/to-messages.ts";
import type { CiteContext, CitedSource } from "../../../src/cite/cite-source.ts";
import type { CitedEvent } from "../../../src/cite/cite-event.ts";

const messages = toMessages(allWords);
export const english = makeSay("en", messages, messages);

export const context: CiteContext = { vendor: { id: "acme", name: "Acme & Söhne" }, accessed: "2026-11-24", version: { hash: "0123456789ab", day: "2026-11-20" }, say: english };

const source = (id: string, more: Partial<CitedSource>): CitedSource => ({
  id, title: `Paper ${id}`, publisher: "Office of Lists", date: "2024-10-21", url: `https://example.org/${id}`, kind: "official", language: "en", seen: "text", via: null, ...more,
});

export const sources: CitedSource[] = [
  source("s1", { title: "Removal of a {Party} & 50% of #1_x ~ \\ from the List: été", publisher: "Office of Lists / Gazette", archive: "https://web.archive.org/web/20241022101010/https://example.org/s1" }),
  source("s2", { kind: "journalism", publisher: "Daily | Paper", title: "Firm [not] gone | still here", date: "2024-10", language: "it" }),
  source("s3", { kind: "court", publisher: "N.D. Cal.", title: "A v. B", date: "2024" }),
  source("s4", { kind: "reference", publisher: "Some Site", date: null, url: "https://example.org/a_b?x={1}&y=~2#z", seen: "cited", via: "Daily Paper." }),
  source("s5", { kind: "ngo", publisher: "Lab, Inc.", address: "inferred" }),
  source("s6", { kind: "research", publisher: "Another Lab", address: "copy", title: "משפחה، اختبار 测试" }),
];

export const removal: CitedEvent = { id: "list-delisted-2024-10-23", instrument: "list", action: "delisted", day: "2024-10-23", announced: "2024-10-21", citation: "89 FR 84461", reported: ["day"], sources: ["s2", "s1"] };

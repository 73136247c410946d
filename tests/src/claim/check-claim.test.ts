import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Claim } from "../../../src/claim/claim.ts";
import { checkClaim } from "../../../src/claim/check-claim.ts";
import { namesIn } from "../../../src/claim/names-in.ts";
import { sayClaim } from "../../../src/claim/say-claim.ts";
import { openIndex } from "../../../src/match/open-index.ts";
import { compiled } from "../../../src/tools/compiled.ts";
import { openDatabase } from "../../../src/tools/facts/database.ts";
import { allWords } from "../../../src/words/all-words.ts";
import { makeSay } from "../../../src/words/say.ts";
import { toMessages } from "../../../src/words/to-messages.ts";

const { folder } = await compiled();
const database = openDatabase(folder);
const index = openIndex(((await import(join(folder, "match-index.ts"))) as { default: string }).default);
const instruments = database.registry.jurisdictions.flatMap((jurisdiction) => jurisdiction.instruments);
const english = toMessages(allWords);
const say = makeSay("en", english, english);
const published = new Set(index.data.vendors);
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

function check(sentence: string, more: { on?: string; today?: string; lang?: string } = {}): Claim[] {
  const { on = "2026-11-24", lang = "en", today } = more;
  return checkClaim(sentence, {
    names: namesIn(sentence, index, lang), instruments, on, lang, say,
    record: (id) => (published.has(id) ? database.record(id) : undefined),
    ...(today === undefined ? {} : { today }),
  }).claims;
}

describe("a sentence against the record", () => {
  // what the matcher opens at its first sentence takes its time on a busy machine
  beforeAll(() => void check("Sandvine is on the US trade blacklist."), 60_000);
  it("says what was understood by spans of the sentence itself", () => {
    const sentence = "Sandvine, which is on the US trade blacklist, has left Egypt.";
    const [claim] = check(sentence);
    expect(claim?.understood.map(({ start, end }) => sentence.slice(start, end))).toEqual(expect.arrayContaining(["Sandvine", "US trade blacklist"]));
    expect(claim?.instruments).toEqual(["us-entity-list"]);
  });

  it("answers for the sentence's own day first, and beside it for today where that differs", () => {
    const [claim] = check("Sandvine is on the US trade blacklist.", { on: "2024-02-28", today: "2026-11-24" });
    expect(claim?.outcome).toBe("supports");
    expect(claim?.today?.outcome).toBe("contradicts");
    expect(claim?.today?.record.map(({ event }) => event)).toContain("us-entity-list-delisted-2024-10-23");
  });

  it("rests each supports and contradicts about a list on events with sources", () => {
    for (const sentence of ["NSO Group was added to the Entity List in November 2021.", "Candiru was removed from the Entity List.", "Sandvine remains on the Entity List."]) {
      const [claim] = check(sentence);
      expect(claim?.record.length, sentence).toBeGreaterThan(0);
      for (const { sources } of claim?.record ?? []) expect(sources.length, sentence).toBeGreaterThan(0);
    }
  });

  it("puts more exact words into the reader's own sentence", () => {
    const [claim] = check("Sandvine, which is on the US trade blacklist, has left Egypt.");
    expect(plain(claim?.moreExact?.sentence ?? "")).toBe("Sandvine, which was on the US Entity List from 27 February 2024 until its removal, announced on 21 October 2024 and in effect on 23 October 2024, has left Egypt.");
  });

  it("offers more exact words that the record itself supports", () => {
    for (const sentence of ["Hikvision was sanctioned by the US in 2019.", "NSO Group was added to the Entity List in 2020.", "Pegasus was made by Candiru.", "NSO Group is owned by Novalpina Capital.", "Sandvine is on the Entity List.", "Sandvine was removed from the Entity List in 2023."]) {
      const [claim] = check(sentence);
      const exact = plain(claim?.moreExact?.sentence ?? "");
      expect(exact, sentence).not.toBe("");
      const again = check(exact);
      expect(again.map(({ outcome }) => outcome), exact).toContain("supports");
      expect(again.map(({ outcome }) => outcome), exact).not.toContain("contradicts");
    }
  });

  it("offers none where the sentence can stand, and none where the record has nothing", () => {
    expect(check("NSO Group was added to the Entity List in November 2021.")[0]?.moreExact).toBeNull();
    expect(check("Cellebrite is on the Entity List.")[0]?.moreExact).toBeNull();
  });

  it("gives a vendor of whom nothing is claimed one no-claim, and no vendor nothing", () => {
    expect(check("NSO Group appealed the ruling.").map(({ relation, outcome }) => [relation, outcome])).toEqual([["none", "no-claim"]]);
    expect(check("Investors were said to be looking at the firm again.")).toEqual([]);
  });

  it("notes reported speech and still checks what is reported", () => {
    const [claim] = check("Reuters reported that Sandvine remains on the Entity List.");
    expect([claim?.reported, claim?.outcome]).toEqual([true, "contradicts"]);
  });

  it("takes an announcement's day as right and says that it is the announcement's", () => {
    const [claim] = check("NSO Group was added to the Entity List on 3 November 2021.");
    expect(claim?.outcome).toBe("supports");
    expect(claim?.reasons.map(({ code }) => code)).toContain("fits-announcement");
  });

  it("never says true or false", () => {
    const context = { say, instruments, nameOf: (id: string) => database.record(id).name, on: "2026-11-24" };
    for (const sentence of ["Sandvine is on the Entity List.", "NSO Group makes Pegasus.", "Cellebrite was sanctioned.", "Hikvision is banned in the US."])
      for (const claim of check(sentence)) expect(JSON.stringify(sayClaim(claim, { ...context, sentence }))).not.toMatch(/\b(?:true|false|lie|wrong|correct)\b/i);
  });

  it("reads nothing but names in a language that it does not know", () => {
    expect(check("NSO Group は米国のエンティティリストに掲載されている。", { lang: "ja" }).every(({ outcome }) => outcome === "no-claim")).toBe(true);
  });
});

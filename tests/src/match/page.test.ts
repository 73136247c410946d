import { describe, expect, test } from "vitest";
import { mayMention } from "../../../src/match/candidates.ts";
import { openIndex } from "../../../src/match/open-index.ts";
import { decide, dropBlock, openPage, scanBlock } from "../../../src/match/page.ts";
import { compileMatchIndex } from "../../../src/compile/match-index.ts";
import { matchIndex, matchIndexText } from "./match-index.ts";

const names = (page: ReturnType<typeof openPage>, order?: number[]): string[] => decide(page, order).mentions.map(({ text, block }) => `${block} ${text}`);

describe("a page read block by block", () => {
  test("a later block's evidence accepts a name that was withheld", () => {
    const page = openPage(matchIndex, "en");
    scanBlock(page, 1, "The minister would not say whether Candiru had been paid.");
    expect(names(page)).toEqual([]);
    expect(decide(page).withheld[0]?.why.rule).toBe("no-evidence");
    scanBlock(page, 2, "Citizen Lab had published the invoices.");
    expect(names(page, [1, 2])).toEqual(["1 Candiru"]);
    dropBlock(page, 2);
    expect(names(page, [1])).toEqual([]);
  });

  test("evidence reaches sixty words over block borders, in reading order and not in scan order", () => {
    const page = openPage(matchIndex, "en");
    const filler = "one two three four five six seven eight nine ten ".repeat(8);
    scanBlock(page, 3, "Candiru was not named.");
    scanBlock(page, 1, "The spyware was bought in spring.");
    scanBlock(page, 2, filler);
    expect(names(page, [1, 3, 2])).toEqual(["3 Candiru"]);
    expect(names(page, [1, 2, 3])).toEqual([]);
  });

  test("one sense a page: a form accepted once is accepted everywhere, but where something else is meant", () => {
    const page = openPage(matchIndex, "en");
    scanBlock(page, 1, "The spyware Pegasus was found on two phones.");
    scanBlock(page, 2, `${"Nothing of note is said here, again and again, for a long while. ".repeat(9)}Pegasus came up once more.`);
    scanBlock(page, 3, "Advertisement: fly to Antalya with Pegasus Airlines.");
    expect(names(page, [1, 2, 3])).toEqual(["1 Pegasus", "2 Pegasus"]);
  });

  test("scanning a block again replaces it, and a block without names counts none", () => {
    const page = openPage(matchIndex, "en");
    expect(scanBlock(page, 1, "NSO Group and Hikvision")).toBe(2);
    expect(scanBlock(page, 1, "nothing here")).toBe(0);
    expect(decide(page)).toEqual({ mentions: [], withheld: [] });
  });

  test("a block in another script is read in its own language, whatever the page's template says", () => {
    const page = openPage(matchIndex, "en-US");
    scanBlock(page, 1, "Телефон заражали Пегасом, шпионской программой");
    expect(names(page)).toEqual(["1 Пегасом"]);
  });

  test("a Polish text on a page that says English is read as Polish", () => {
    const page = openPage(matchIndex, "en");
    scanBlock(page, 1, "Ministerstwo twierdzi, że telefonów nie infekowano Pegasusem, a umowę na oprogramowanie szpiegowskie podpisano jeszcze w 2017 roku i nie została przedłużona.");
    expect(names(page)).toEqual(["1 Pegasusem"]);
  });
});

describe("the prefilter", () => {
  test.each([
    ["a name glued to the block before it", "endNSO Groupstart", true],
    ["a name with a soft hyphen", "Hik\u00advision", true],
    ["a Chinese name", "据称华为公司", true],
    ["an ordinary word in small letters", "during the ring of the phone an echo clears the area", false],
    ["no name", "Nothing but weather today.", false],
  ])("%s", (_what, text, may) => {
    expect(mayMention(matchIndex, text)).toBe(may);
  });
});

test("the index is one string, the same whatever order records come in, and small enough for a content script", () => {
  const { vendors } = JSON.parse(matchIndexText) as { vendors: string[] };
  expect(vendors.length).toBeGreaterThan(100);
  expect(matchIndexText.length).toBeLessThan(550_000);
  const records = [
    { id: "b", aliases: [{ text: "Beta Lens", lang: "und", kind: "vendor" as const, entity: "Beta" }] },
    { id: "a", aliases: [{ text: "Alpha", lang: "und", kind: "vendor" as const, entity: "Alpha", search: true as const }] },
    { id: "c", draft: {}, aliases: [{ text: "Gamma Ray Co", lang: "und", kind: "vendor" as const, entity: "Gamma" }] },
  ];
  expect(compileMatchIndex(records, [])).toBe(compileMatchIndex([...records].reverse(), []));
  expect(openIndex(compileMatchIndex(records, [])).aliases.map((alias) => alias.text)).toEqual(["Beta Lens"]);
});

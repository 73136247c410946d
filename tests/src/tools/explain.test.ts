import { describe, expect, test } from "vitest";
import { explainText } from "../../../src/tools/explain/explain-text.ts";
import { htmlBlocks } from "../../../src/tools/explain/html-blocks.ts";
import { table } from "../../../src/tools/explain/table.ts";
import { matchIndex } from "../match/match-index.ts";

const page = (body: string, lang = "en"): ReturnType<typeof explainText> => explainText(matchIndex, "page.html", `<!doctype html><html lang="${lang}"><head><title>Sandvine</title></head><body>${body}</body></html>`, { html: true, lang: undefined, today: "2026-11-24" });
const found = (body: string, lang?: string): string[] => page(body, lang).explained.mentions.map((one) => one.text);

describe("a page is read as its reader sees it", () => {
  test.each([
    ["a name split by tags", "<p>The <b>Hik</b>vis<i>ion</i> case</p>", ["Hikvision"]],
    ["a name broken over lines, with a non-breaking space and a soft hyphen", "<p>from NSO&nbsp;\n   Gr&shy;oup today</p>", ["NSO\u00a0 Gr\u00adoup"]],
    ["a name and its evidence in different paragraphs", "<p>Candiru said nothing.</p><p>Citizen Lab wrote the report.</p>", ["Candiru"]],
    ["two blocks are not one word", "<div>NSO</div><div>Group</div>", []],
    ["link text counts, its target does not", '<p><a href="https://huawei.com/nso-group">a report</a> on <a href="#">ZTE</a></p>', ["ZTE"]],
    ["scripts, code, editors, hidden text and menus do not count", '<script>"Huawei"</script><pre>Huawei</pre><p>run <code>Huawei</code></p><div contenteditable>Huawei</div><textarea>Huawei</textarea><p hidden>Huawei</p><p aria-hidden="true">Huawei</p><p style="display: none">Huawei</p><nav>Huawei</nav>', []],
    ["ruby text is not read twice", "<p>米<ruby>華為<rt>ファーウェイ</rt></ruby>が</p>", ["華為"]],
  ])("%s", (_what, body, names) => {
    expect(found(body)).toEqual(names);
  });

  test("the language of an element outweighs the page's", () => {
    expect(found('<p lang="pl">Telefonu nie infekowano Pegasusem, mówi o oprogramowaniu szpiegowskim prokurator.</p>')).toEqual(["Pegasusem"]);
  });

  test("offsets are those of the text as extracted", () => {
    const { explained, text } = page("<h1>Cameras</h1><p>Of <em>Hikvision</em> make.<br>And of Dahua.</p>");
    expect(text).toBe("Cameras\n\nOf Hikvision make.\nAnd of Dahua.");
    expect(explained.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(["Hikvision", "Dahua"]);
  });

  test("a page's own day is told from where it was read, or why there is none", () => {
    const dated = (meta: string) => explainText(matchIndex, "page.html", `<!doctype html><html lang="en"><head>${meta}</head><body><p>NSO Group</p></body></html>`, { html: true, lang: undefined, today: "2026-11-24" }).explained.published;
    expect(dated("<meta property='article:published_time' content='2024-02-28T10:00:00Z'><meta property='article:modified_time' content='2024-03-01'>")).toEqual({ day: "2024-02-28", from: "article:published_time", modified: "2024-03-01" });
    expect(dated("")).toEqual({ day: null, from: "missing", modified: null });
  });

  test("a fragment without html and body is read too", () => {
    expect(htmlBlocks("<p>One</p>two").blocks.map((block) => block.text)).toEqual(["One", "two"]);
  });
});

test("the table says what is marked, what is withheld, and why", () => {
  const { explained } = explainText(matchIndex, "a.txt", "NSO Group and Pegasus Airlines", { html: false, lang: "en", today: "2026-11-24" });
  expect(table(explained)).toBe(
    [
      "a.txt · 1 marked, 1 withheld",
      "  marked    0–9    NSO Group  nso-group  the name means nobody else",
      "  withheld  14–21  Pegasus    nso-group  the phrase it stands in names something else: “Pegasus Airlines” speaks against it",
    ].join("\n"),
  );
});

import { describe, expect, test } from "vitest";
import { eventCard } from "../../../../src/card/share/event-card.ts";
import type { FactCard } from "../../../../src/card/share/fact-card.ts";
import { breakLines, pieces } from "../../../../src/card/share/svg/break-lines.ts";
import { drawCard } from "../../../../src/card/share/svg/draw.ts";
import { estimate } from "../../../../src/card/share/svg/measure.ts";
import { LEAST_SIZE, type PictureShape, SHEETS } from "../../../../src/card/share/svg/sheet.ts";
import { sourcesShown } from "../../../../src/card/share/shown.ts";
import { thenAndNowCard } from "../../../../src/card/share/then-and-now-card.ts";
import { vendorCard } from "../../../../src/card/share/vendor-card.ts";
import type { Say } from "../../../../src/words/say.ts";
import { languages, recordOf, records, registry, sayEnglish, version } from "./published.ts";

const SHAPES: readonly PictureShape[] = ["square", "wide", "story"];
const wish = (say: Say) => ({ on: version.day, say, version });
const cardsOf = (say: Say): FactCard[] => {
  const sandvine = recordOf("sandvine");
  return [
    ...["sandvine", "nso-group", "hikvision", "memento-labs"].map((id) => vendorCard(recordOf(id), registry, wish(say))),
    ...[thenAndNowCard(sandvine, registry, "2024-02-28", wish(say)), eventCard(sandvine, registry, "us-entity-list-delisted-2024-10-23", wish(say))].filter((card) => card !== null),
  ];
};

interface Drawn {
  text: string;
  x: number;
  y: number;
  size: number;
  rtl: boolean;
  end: boolean;
  bold: boolean;
  voice: boolean;
}
const asRead = (text: string): string => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&amp;", "&");
/** Every text of a picture with where it stands. */
function textsOf(svg: string, dir: string): Drawn[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = "", text = ""]) => {
    const value = (name: string): string => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
    return {
      text: asRead(text), x: Number(value("x")), y: Number(value("y")), size: Number(value("font-size")),
      rtl: (value("direction") || dir) === "rtl", end: value("text-anchor") === "end", bold: value("font-weight") !== "", voice: value("class") === "v",
    };
  });
}

describe("a picture of a card", () => {
  test.each(languages.map((say) => [say.locale, say] as const))("in %s, in every shape, light and dark, keeps all its text inside the frame and none under 26 px", (_locale, say) => {
    for (const card of cardsOf(say))
      for (const shape of SHAPES)
        for (const theme of ["light", "dark"] as const) {
          const name = `${card.vendor.id} ${card.kind} ${shape} ${theme}`;
          const picture = drawCard(card, { shape, theme });
          expect(picture, name).not.toBeNull();
          if (picture === null) continue;
          const { margin, width, height } = SHEETS[shape];
          for (const { text, x, y, size, rtl, end, bold, voice } of textsOf(picture.svg, card.dir)) {
            const wide = estimate(text, { size, weight: bold ? 650 : 400, face: voice ? "voice" : "sans" });
            const [from, to] = rtl !== end ? [x - wide, x] : [x, x + wide];
            expect(size, `${name}: ${text}`).toBeGreaterThanOrEqual(LEAST_SIZE);
            expect(from, `${name}: ${text}`).toBeGreaterThanOrEqual(margin.side - 12);
            expect(to, `${name}: ${text}`).toBeLessThanOrEqual(width - margin.side + 12);
            expect(y - size, `${name}: ${text}`).toBeGreaterThanOrEqual(margin.top - size * 0.2);
            expect(y, `${name}: ${text}`).toBeLessThanOrEqual(height - margin.bottom + 2);
          }
        }
  });

  test("carries every source of what it shows, its day, its data version and its words for those who cannot see it", () => {
    for (const say of languages)
      for (const card of cardsOf(say))
        for (const shape of SHAPES) {
          const picture = drawCard(card, { shape, theme: "light" });
          if (picture === null) throw new Error("no picture");
          const text = textsOf(picture.svg, card.dir).map((one) => one.text).join("").replace(/\s/g, "");
          const squeezed = (one: string): string => one.replace(/\s/g, "");
          for (const { short } of sourcesShown(card, picture.shown)) expect(text, `${card.vendor.id} ${shape} ${say.locale}`).toContain(squeezed(short));
          expect(text).toContain(squeezed(card.asOf));
          expect(text).toContain(version.hash);
          expect(picture.alt.split("\n").length).toBeGreaterThan(3);
          for (const { short } of sourcesShown(card, picture.shown)) expect(picture.alt).toContain(short);
          for (const { said, hedge } of picture.shown.statements) {
            expect(text).toContain(squeezed(said.text));
            if (hedge) expect(text).toContain(squeezed(hedge.word));
          }
        }
  });

  test("of every published vendor has room in every shape", () => {
    const none = records.flatMap((record) => {
      const card = vendorCard(record, registry, wish(sayEnglish));
      return SHAPES.filter((shape) => drawCard(card, { shape, theme: "light" }) === null).map((shape) => `${record.id} ${shape}`);
    });
    expect(none).toEqual([]);
  });

  test("runs time from right to left where the script does", () => {
    const arabic = languages.find(({ dir }) => dir === "rtl");
    if (arabic === undefined) return;
    const bars = [sayEnglish, arabic].map((say) => {
      const card = thenAndNowCard(recordOf("sandvine"), registry, "2024-02-28", wish(say));
      const svg = card && drawCard(card, { shape: "square", theme: "light" })?.svg;
      return Number(/<rect x="([\d.]+)" y="[\d.]+" width="[\d.]+" height="34"/.exec(svg ?? "")?.[1]);
    });
    expect(bars[0]).toBeLessThan(400);
    expect(bars[1]).toBeGreaterThan(600);
  });

  test("holds no address to fetch, no script and nothing foreign", () => {
    for (const card of cardsOf(sayEnglish)) {
      const svg = drawCard(card, { shape: "square", theme: "dark" })?.svg ?? "";
      expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/https?:|<script|<image|foreignObject|url\(|href/);
    }
  });
});

describe("breaking lines", () => {
  const style = { size: 10, weight: 400, face: "sans" } as const;
  const fixed = (text: string): number => [...text].length * 10;

  test("holds dates and citations together and keeps to the width", () => {
    const lines = breakLines("Listed since 4\u00a0November\u00a02021 by 86\u00a0FR\u00a060759", 170, style, fixed, "en");
    expect(lines).toEqual(["Listed since", "4\u00a0November\u00a02021", "by 86\u00a0FR\u00a060759"]);
  });
  test("breaks Chinese between signs, but not before a closing mark nor inside a date", () => {
    for (const line of breakLines("截至2026年11月24日，已从清单移出；据报道（路透社）生效。", 100, style, fixed, "zh-CN")) {
      expect(line).not.toMatch(/^[，。；）]/u);
      expect(line).not.toMatch(/（$/u);
    }
    expect(pieces("截至2026年11月24日").some((piece) => /^年|^月|^日/.test(piece))).toBe(false);
  });
  test("breaks a word wider than a line between its characters, never inside one", () => {
    const lines = breakLines("Ω̃Ω̃Ω̃Ω̃Ω̃Ω̃", 60, style, fixed, "el");
    expect(lines.join("")).toBe("Ω̃Ω̃Ω̃Ω̃Ω̃Ω̃");
    expect(lines.every((line) => !/^\p{M}/u.test(line))).toBe(true);
  });
});

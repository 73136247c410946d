import type { FactCard } from "../fact-card.ts";
import { escapeMarkup } from "../html.ts";
import { choices, detailShown, findingShown, listsShown, type Shown, sidesShown, sourcesShown } from "../shown.ts";
import { altText } from "../alt-text.ts";
import { estimate, type Measure } from "./measure.ts";
import { PALETTES } from "./palette.ts";
import { foot, halves, head, markedName, statementBlock, withGlyph } from "./parts.ts";
import { band, reports } from "./plots.ts";
import { isBookish, type PictureShape, SHEETS, type Sheet } from "./sheet.ts";
import { type Block, passage, type Setting, space, stack } from "./text-block.ts";

/** A card as a picture: an SVG of `width` × `height` px, and the words that stand for it. */
export interface Picture {
  svg: string;
  alt: string;
  width: number;
  height: number;
  shown: Shown;
}

const FONTS = {
  sans: "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,'Noto Sans',Ubuntu,Cantarell,'Noto Sans Arabic','Noto Sans Hebrew','PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Droid Sans Fallback','Liberation Sans',Arial,sans-serif",
  voice: "'Iowan Old Style','Palatino Linotype',Palatino,'URW Palladio L',P052,'Noto Serif',Georgia,serif",
} as const;

/** What a step down in the finding's size costs, in the worth of what is shown instead. */
const SMALLER = 1;

/** Least room that the body leaves above and below it, in px. */
const AIR: Readonly<Record<PictureShape, number>> = { square: 28, wide: 14, story: 60 };

/** The faces of a picture as CSS wants them, for whoever measures. */
export const FACES: Readonly<Record<"sans" | "voice", string>> = FONTS;

/**
 * Draws a card in a shape and in light or dark. Shows as much as has room, whole statements only, in type of 26 px or more, with its
 * sources inside the frame; null where even the finding with its sources has no room. `measure` tells how wide text will be drawn.
 */
export function drawCard(card: FactCard, { shape, theme, measure = estimate }: { shape: PictureShape; theme: "light" | "dark"; measure?: Measure }): Picture | null {
  const known = new Map<string, number>();
  const remembered: Measure = (text, style) => {
    const key = `${style.size} ${style.weight} ${style.face} ${text}`;
    const width = known.get(key) ?? measure(text, style);
    known.set(key, width);
    return width;
  };
  const sheet: Sheet = { ...SHEETS[shape], shape, palette: PALETTES[theme], measure: remembered, broken: new Map(), locale: card.locale, dir: card.dir, bookish: isBookish(card.locale) };
  const { width, height, margin, palette } = sheet;
  const inner = width - 2 * margin.side;
  const ways = choices(card, { plot: true, meaning: true }).flatMap(({ shown, worth }) => sizes(sheet).map((size, smaller) => ({ shown, size, worth: worth - smaller * SMALLER })));
  for (const { shown, size } of ways.sort((a, b) => b.worth - a.worth)) {
    const made = lay(card, shown, size, inner, sheet);
    const rest = height - margin.top - margin.bottom - made.top.height - made.foot.height;
    if (made.body.height + (made.body.height > 0 ? AIR[shape] : 0) > rest) continue;
    const y = margin.top + made.top.height + (rest - made.body.height) * (made.loose ? 0.5 : 0.35);
    const drawn = [made.top.draw(margin.side, margin.top), made.body.draw(margin.side, y), made.foot.draw(margin.side, height - margin.bottom - made.foot.height)].join("");
    const alt = altText(card, shown);
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" xml:lang="${card.locale}" direction="${card.dir}" aria-label="${escapeMarkup(alt)}"><title>${escapeMarkup(card.title ?? card.vendor.name)}</title><style>text{font-family:${FONTS.sans};font-variant-numeric:lining-nums tabular-nums}.v{font-family:${FONTS.voice}}</style><rect width="${width}" height="${height}" fill="${palette.paper}"/>${drawn}</svg>`;
    return { svg, alt, width, height, shown };
  }
  return null;
}

/** Sizes of the finding, largest first; everything else keeps its size. */
function sizes({ shape }: Sheet): number[] {
  return shape === "wide" ? [60, 52, 46, 40, 36] : [72, 64, 56, 50, 44, 38];
}

function lay(card: FactCard, shown: Shown, size: number, width: number, sheet: Sheet): { top: Block; body: Block; foot: Block; loose: boolean } {
  const { palette, shape } = sheet;
  const wide = shape === "wide";
  const voice: Setting = { size, line: Math.round(size * (sheet.bookish ? 1.14 : 1.35)), face: "voice", weight: sheet.bookish ? 400 : 600, colour: palette.ink };
  const body: Setting = { size: shape === "story" ? 34 : 28, line: shape === "story" ? 48 : 40, colour: palette.ink2 };
  const sources = sourcesShown(card, shown).map(({ short }) => short).join(card.labels.sourceJoin);
  const detail = detailShown(card, shown);
  // "Then and now" is told by its two sides: the sentence above them gives way first.
  const title = card.title === null
    ? stack([
        markedName(card.vendor.name, card.vendor.name, card.mark, width, { size: wide ? 36 : 40, line: wide ? 48 : 52, weight: 650, colour: palette.ink }, sheet),
        withGlyph(card.shape, passage({ text: findingShown(card, shown) }, width - size - 12, voice, sheet), Math.round(size * 0.84), size + 12, voice.line, width, sheet),
      ], wide ? 12 : 20)
    : stack([markedName(card.title, card.vendor.name, card.mark, width, voice, sheet), ...(wide && size < 50 ? [] : [passage(card.finding, width, { ...body, size: wide ? 30 : 34, line: wide ? 42 : 48 }, sheet)])], wide ? 8 : 18);
  const { lines, more } = listsShown(card, shown);
  const listSetting: Setting = { size: wide ? 27 : 30, line: wide ? 40 : 46, colour: palette.ink };
  const columns = wide && lines.length + (more === null ? 0 : 1) > 2 ? 2 : 1;
  const column = (width - 40 * (columns - 1)) / columns;
  const rows = [
    ...lines.map((line) => withGlyph(line.shape, passage({ text: line.text }, column - 44, listSetting, sheet), 28, 44, listSetting.line, column, sheet)),
    ...(more === null ? [] : [passage({ text: more }, column, { ...listSetting, colour: palette.ink3 }, sheet)]),
  ];
  const plot = !shown.plot || card.plot === null ? [] : card.plot.kind === "band" ? [band(card.plot, width, sheet)] : card.plot.kind === "reports" ? [reports(card.plot, width, sheet)] : [];
  const parts: Block[] = [
    ...(rows.length > 0 ? [inColumns(rows, columns, column, sheet)] : []),
    ...(shown.meaning && card.meaning ? [stack(card.meaning.said.map((one) => passage(one, width, body, sheet)), 8)] : []),
    ...plot,
    ...(card.sides ? [halves(sidesShown(card, shown), width, sheet)] : []),
    ...shown.statements.map((statement) => statementBlock(statement, width, { ...body, colour: palette.ink }, sheet)),
    ...(shown.brief === null ? [] : [passage({ text: shown.brief }, width, body, sheet)]),
  ];
  const gap = shape === "story" ? 44 : wide ? 22 : 30;
  return {
    top: stack([head("Counterwatch", card.asOf, width, sheet), space(wide ? 6 : 20), title, ...(detail === null ? [] : [passage(detail, width, body, sheet)]), space(wide ? 2 : 8)], wide ? 10 : 18),
    body: stack(parts, gap),
    foot: stack([space(wide ? 8 : 16), foot(card.labels.sources, sources, card.dataShort, width, sheet)], 0),
    loose: parts.length < 2,
  };
}

/** Blocks in columns, read down the first and then the next. */
function inColumns(blocks: readonly Block[], columns: number, column: number, sheet: Sheet): Block {
  if (columns === 1) return stack(blocks, 2);
  const half = Math.ceil(blocks.length / columns);
  const stacks = Array.from({ length: columns }, (_, nth) => stack(blocks.slice(nth * half, (nth + 1) * half), 2));
  return {
    height: Math.max(...stacks.map(({ height }) => height)),
    draw: (x, y) => stacks.map((block, nth) => block.draw(x + (sheet.dir === "rtl" ? columns - 1 - nth : nth) * (column + 40), y)).join(""),
  };
}

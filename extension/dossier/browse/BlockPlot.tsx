import { barY, plot, ruleY, stackY, text } from "@observablehq/plot";
import { useEffect } from "preact/hooks";
import { useSay } from "../../ui/saying.ts";
import { useWidth } from "../timeline/use-width.ts";
import { byYear, type Listings } from "./listings.ts";

const BLOCK = 7;
const LEAST = 120;

/** Blocks of one, a year a column: listings above the line, removals hollow below it. All plots share their years and their scale. */
export default function BlockPlot({ of: { listed, removed }, years, highest, lowest, label }: { of: Listings; years: number[]; highest: number; lowest: number; label: string }) {
  const say = useSay();
  const [frame, width] = useWidth<HTMLDivElement>(false);
  useEffect(() => {
    const box = frame.current;
    if (box === null || width === 0) return;
    const top = byYear(listed).sort((a, b) => b[1] - a[1])[0];
    const chart = plot({
      width: Math.max(LEAST, width), height: (highest + lowest) * BLOCK + 44, marginTop: 18, marginBottom: 26, marginLeft: 2, marginRight: 2, ariaLabel: label,
      style: { fontFamily: "inherit", fontSize: "12px", background: "none", overflow: "visible" },
      x: { domain: say.dir === "rtl" ? [...years].reverse() : years, padding: 0.25, ticks: years.filter((year, at) => at === 0 || at === years.length - 1 || (year % 5 === 0 && at > 3 && at < years.length - 4)), tickFormat: "d", tickSize: 0, label: null },
      y: { domain: [-lowest, highest], axis: null },
      marks: [
        barY(listed, stackY({ x: (year: number) => year, y: () => 1, fill: "var(--cw-listed)", insetTop: 1, insetBottom: 1 })),
        barY(removed, stackY({ x: (year: number) => year, y: () => -1, fill: "none", stroke: "var(--cw-delisted)", strokeWidth: 1.3, inset: 1.6 })),
        ruleY([0], { stroke: "var(--cw-rule)" }),
        text(top && top[1] > 1 ? [top] : [], { x: (one: [number, number]) => one[0], y: (one: [number, number]) => one[1], text: (one: [number, number]) => String(one[1]), dy: -7, fill: "var(--cw-ink-2)" }),
      ],
    });
    chart.setAttribute("role", "img");
    // Plot names each group of marks; inside a picture with one name they would be noise.
    for (const group of chart.querySelectorAll("g[aria-label]")) group.removeAttribute("aria-label");
    box.replaceChildren(chart);
  }, [listed, removed, years, highest, lowest, label, say, width, frame]);
  return <div class="block-plot" ref={frame} />;
}

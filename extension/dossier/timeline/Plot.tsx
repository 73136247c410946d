import type { ComponentChildren } from "preact";
import type { TimelinePoint } from "../../../src/dossier/timeline.ts";
import type { Day } from "../../../src/facts/day.ts";
import type { Laid } from "./lay-out.ts";
import { Bars } from "./Bars.tsx";
import { GlyphPaths } from "../../ui/Glyph.tsx";
import type { TimeScale } from "./scale.ts";

const TICK_LEAST = 38;

/** The lanes of a record's time, drawn to scale. Hidden from screen readers: the list below says the same. */
export function Plot({ laid, scale, on, today, unit, onLabel, says }: {
  laid: Laid; scale: TimeScale; on: Day; today: Day; unit: number; onLabel: string; says: (point: TimelinePoint) => string;
}) {
  const { rows, height } = laid;
  const axis = height + 14 * unit;
  const step = Math.ceil((TICK_LEAST * unit * scale.years.length) / scale.width);
  const x = scale.x(on);
  const rtl = scale.x(scale.from) > scale.x(scale.to);
  const late = rtl ? [0, x] : [x, scale.width];
  return (
    <svg class="plot" width={scale.width} height={axis + 22 * unit} aria-hidden="true">
      {rows.map((row) => (
        <g key={row.key}>
          {row.rule && <line x1="0" x2={scale.width} y1={row.y} y2={row.y} class="between" />}
          <Bars spans={row.spans} scale={scale} y={row.barY} height={row.barHeight} color={row.color} today={today} id={row.key} labels={row.kind === "owner" || row.kind === "name"} />
          {row.marks.map((mark, at) => (
            <Mark key={mark.key} x={mark.x} y={mark.y} size={mark.size} color={mark.color} point={row.points[at]} says={says}>
              {mark.shape === "tick" ? <path d="M8 1v14" stroke="currentColor" stroke-width="2.5" /> : <GlyphPaths shape={mark.shape} />}
            </Mark>
          ))}
          {row.labels.map((label) => (
            <text key={`${label.text}${label.x}`} x={label.x} y={label.y} text-anchor={label.anchor} class="halo">{`\u2068${label.text}\u2069`}</text>
          ))}
        </g>
      ))}
      <line x1="0" x2={scale.width} y1={axis} y2={axis} class="axis" />
      {scale.years.map((year, at) => {
        const left = scale.x(`${year}-01-01`);
        return (
          <g key={year}>
            <line x1={left} x2={left} y1={axis - 4} y2={axis} class="axis" />
            {at % step === 0 && <text x={left + (rtl ? -3 : 3)} y={axis + 15 * unit} class="dim">{year}</text>}
          </g>
        );
      })}
      {on !== today && <rect x={late[0]} y="0" width={Math.max(0, (late[1] ?? 0) - (late[0] ?? 0))} height={axis} fill="var(--cw-surface)" opacity=".78" />}
      <line x1={x} x2={x} y1={16 * unit} y2={axis} stroke="var(--cw-accent)" stroke-width="1.5" />
      <text x={x} y={12 * unit} text-anchor={(x > scale.width / 2) !== rtl ? "end" : "start"} class="chosen">{onLabel}</text>
    </svg>
  );
}

/** A mark says what it is when pointed at, and leads to its line when clicked; by keyboard the list below does both. */
function Mark({ x, y, size, color, point, says, children }: { x: number; y: number; size: number; color: string; point: TimelinePoint | undefined; says: (point: TimelinePoint) => string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a short cut for the pointer within one picture; the list below is the way by keyboard
    <g class="mark" transform={`translate(${x - size / 2} ${y - size / 2}) scale(${size / 16})`} style={{ color }} onClick={() => point && location.assign(`#line-${point.id}`)}>
      {point && <title>{says(point)}</title>}
      <rect width="16" height="16" fill="transparent" />
      {children}
    </g>
  );
}

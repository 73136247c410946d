import type { TimelineSpan } from "../../../src/dossier/timeline.ts";
import { earliest, latest, type Day } from "../../../src/facts/day.ts";
import type { TimeScale } from "./scale.ts";

/** Spans as bars in one row. An end known only to the month or year fades over all that it can mean; an open end runs to the edge of what is known. */
export function Bars({ spans, scale, y, height, color, today, id, labels }: {
  spans: readonly TimelineSpan[]; scale: TimeScale; y: number; height: number; color: string; today: Day; id: string; labels: boolean;
}) {
  const rtl = scale.x(scale.from) > scale.x(scale.to);
  return (
    <>
      {spans.map((span, at) => {
        const begun = span.from === null || latest(span.from) < scale.from ? null : span.from;
        const [a, b] = [begun === null || earliest(begun) < scale.from ? scale.from : earliest(begun), span.to === null ? today : latest(span.to)];
        const sureFrom = begun === null ? a : latest(begun);
        const sureTo = span.to === null ? b : earliest(span.to);
        const [x1, x2] = [scale.x(a), scale.x(b)].sort((p, q) => p - q) as [number, number];
        const width = Math.max(x2 - x1, 3);
        const share = (day: Day): number => Math.min(1, Math.max(0, Math.abs(scale.x(day) - scale.x(a)) / width));
        const vague = begun === null || (span.fromKnownTo ?? "day") !== "day" || (span.toKnownTo ?? "day") !== "day";
        const fadeIn = begun === null ? Math.min(0.15, 24 / width) : share(sureFrom);
        const gradient = `fade-${id}-${at}`;
        return (
          <g key={`${span.what}${a}`}>
            {vague && (
              <linearGradient id={gradient} x1={rtl ? 1 : 0} x2={rtl ? 0 : 1} y1="0" y2="0">
                <stop offset="0" stop-color={color} stop-opacity={fadeIn > 0.005 ? 0.1 : 1} />
                <stop offset={fadeIn} stop-color={color} />
                <stop offset={Math.max(fadeIn, share(sureTo))} stop-color={color} />
                <stop offset="1" stop-color={color} stop-opacity={span.to !== null && sureTo !== b ? 0.1 : 1} />
              </linearGradient>
            )}
            <rect x={x1} y={y} width={width} height={height} fill={vague ? `url(#${gradient})` : color} />
            {labels && <line x1={rtl ? x2 : x1} x2={rtl ? x2 : x1} y1={y - 4} y2={y + height + 4} stroke="var(--cw-ink-2)" stroke-width={begun === null ? 0 : 1} />}
          </g>
        );
      })}
    </>
  );
}

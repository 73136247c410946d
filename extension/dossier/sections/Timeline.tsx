import { useMemo, useRef, useState } from "preact/hooks";
import { sayDay } from "../../../src/words/day-words.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { useSay } from "../../ui/saying.ts";
import { nameOf } from "../finding.ts";
import { usePage } from "../page-facts.ts";
import { Section } from "../Section.tsx";
import { AsList } from "../timeline/AsList.tsx";
import { DaySlider } from "../timeline/DaySlider.tsx";
import { type Laid, layOut } from "../timeline/lay-out.ts";
import { Plot } from "../timeline/Plot.tsx";
import { pointSays } from "../timeline/point-says.ts";
import { rowsOf } from "../timeline/rows.ts";
import { timeScale } from "../timeline/scale.ts";
import { useNear } from "../use-near.ts";
import { useWidth } from "../timeline/use-width.ts";

const NARROW = 560;
const LABELS = 148;
/** half the slider's thumb: room at both ends, so that it can stand on the first and the last day */
const THUMB = 12;
const ZOOMS = [1, 2, 4, 8] as const;

/** Lists, decisions, reports, courts, answers, owners and names on one line of time, with a slider that turns the page to any day. */
export function Timeline() {
  const say = useSay();
  const { whole, dossierToday, instruments, on, today } = usePage();
  const [whereabouts, near] = useNear<HTMLDivElement>();
  const [frame, width, unit] = useWidth<HTMLDivElement>(!near);
  const [zoom, setZoom] = useState<number>(1);
  const scroller = useRef<HTMLDivElement>(null);
  const { timeline } = dossierToday;
  const rows = useMemo(() => rowsOf(timeline, instruments), [timeline, instruments]);
  const days = [...timeline.points.map(({ day }) => day), ...timeline.spans.flatMap(({ lane, from, to }) => [...(from && lane !== "name" ? [from] : []), ...(to ? [to] : [])])];
  const narrow = width < NARROW * unit;
  const shown = Math.max(160, width - (narrow ? 0 : LABELS * unit) - 2 * THUMB);
  const scale = timeScale(days, today, shown * zoom, say.dir);
  const laid = layOut(rows, scale, today, unit, narrow);
  const zoomTo = (next: number): void => {
    const share = scale.x(on) / scale.width;
    setZoom(next);
    // Once it is drawn at the new size, the chosen day stands in the middle.
    requestAnimationFrame(() => {
      const box = scroller.current;
      if (box !== null) box.scrollLeft = share * box.scrollWidth - box.clientWidth / 2 - (say.dir === "rtl" ? box.scrollWidth - box.clientWidth : 0);
    });
  };
  const years = { from: scale.from.slice(0, 4), to: scale.to.slice(0, 4) };
  const step = (by: 1 | -1): void => zoomTo(ZOOMS[ZOOMS.indexOf(zoom as (typeof ZOOMS)[number]) + by] ?? zoom);
  return (
    <Section id="timeline" title={say("dossier_timeline")} note={say("dossier_timeline_note")}>
      <div class="plot-head" ref={whereabouts}>
        <Legend />
        <div class="zoom">
          <button type="button" class="icon-btn" aria-label={say("dossier_zoom_out")} title={say("dossier_zoom_out")} disabled={zoom === 1} onClick={() => step(-1)}><Icon name="minus" /></button>
          <button type="button" class="icon-btn" aria-label={say("dossier_zoom_in")} title={say("dossier_zoom_in")} disabled={zoom === ZOOMS.at(-1)} onClick={() => step(1)}><Icon name="plus" /></button>
          {zoom > 1 && <button type="button" class="link-btn" onClick={() => zoomTo(1)}>{say("dossier_zoom_all")}</button>}
        </div>
      </div>
      <div class={narrow ? "time-frame is-narrow" : "time-frame"} ref={frame} style={{ minBlockSize: `${rows.length * 34 + 90}px` }}>
        {width > 0 && (
          <>
            <RowLabels laid={laid} narrow={narrow} />
            <div class="time-scroll" ref={scroller} {...(zoom > 1 && { tabIndex: 0, role: "group", "aria-label": say("dossier_timeline_window") })}>
              <div role="img" aria-label={say("dossier_timeline_says", { vendor: whole.name, ...years })}>
                <Plot laid={laid} scale={scale} on={on} today={today} unit={unit} onLabel={sayDay(on, say.locale)} says={(point) => `${sayDay(point.day, say.locale)} · ${pointSays(point, whole, instruments, say)}`} />
              </div>
              <DaySlider scale={scale} label={narrow} />
            </div>
            {!narrow && <p class="slider-label"><span>{say("dossier_as_stood_on")}</span><output>{sayDay(on, say.locale)}</output></p>}
          </>
        )}
      </div>
      <AsList timeline={timeline} />
    </Section>
  );
}

/** The names of the rows, beside the plot, or above each row where it is narrow. */
function RowLabels({ laid, narrow }: { laid: Laid; narrow: boolean }) {
  const say = useSay();
  const { instruments } = usePage();
  const name = { decision: "dossier_decisions_lane", near: "dossier_related", reports: "dossier_lane_reports", courts: "dossier_lane_courts", answers: "dossier_lane_answers", owner: "dossier_lane_owner", name: "dossier_lane_name" } as const;
  return (
    <ul class="row-labels" aria-hidden="true">
      {laid.rows.map((row, at) => (
        <li key={row.key} style={{ insetBlockStart: `${row.y}px`, ...(!narrow && { blockSize: `${row.height}px` }) }}>
          {(laid.rows[at - 1]?.kind !== row.kind || row.kind === "list") && <span>{row.kind === "list" ? nameOf(instruments.get(row.instrument ?? ""), say) : say(name[row.kind])}</span>}
          {row.undated > 0 && <small>{say.count("dossier_timeline_undated", row.undated)}</small>}
        </li>
      ))}
    </ul>
  );
}

function Legend() {
  const say = useSay();
  return (
    <p class="legend" aria-hidden="true">
      <span><Glyph shape="listed" size={12} />{say("standing_state_listed")}</span>
      <span><Glyph shape="delisted" size={12} />{say("standing_state_delisted")}</span>
      {(["alleged", "reported", "found", "determined"] as const).map((hedge) => <span key={hedge}><Glyph shape={hedge} size={12} />{say(`common_hedge_${hedge}`)}</span>)}
      <span><Glyph shape="court" size={12} />{say("dossier_lane_courts")}</span>
      <span><Glyph shape="answer" size={12} />{say("dossier_lane_answers")}</span>
      <span><i class="soft" />{say("dossier_soft_end")}</span>
    </p>
  );
}

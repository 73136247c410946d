import { useLayoutEffect, useRef, useState } from "preact/hooks";

interface Wire { path: string; arrow: string | null; soft: boolean; frame?: { x: number; y: number; width: number; height: number } }

/** Lines between the boxes of the graph, drawn where the browser put the boxes; give it a `key` that changes with them. */
export function Wires() {
  const ref = useRef<SVGSVGElement>(null);
  const [wires, setWires] = useState<Wire[]>([]);
  useLayoutEffect(() => {
    const frame = ref.current?.parentElement;
    if (!frame) return;
    const draw = (): void => setWires(wiresIn(frame));
    draw();
    const watch = new ResizeObserver(draw);
    watch.observe(frame);
    return () => watch.disconnect();
  }, []);
  return (
    <svg ref={ref} class="wires" aria-hidden="true">
      {wires.map(({ path, arrow, soft, frame }) => (
        <g key={path}>
          {frame && <rect class="frame" {...frame} rx="6" />}
          <path d={path} fill="none" stroke="var(--cw-control)" stroke-width="1.5" {...(soft && { "stroke-dasharray": "1 4", "stroke-linecap": "round" })} />
          {arrow && <path d={arrow} fill="var(--cw-control)" />}
        </g>
      ))}
    </svg>
  );
}

function wiresIn(frame: HTMLElement): Wire[] {
  const origin = frame.getBoundingClientRect();
  const self = frame.querySelector(".kin.is-self")?.getBoundingClientRect();
  if (!self) return [];
  const at = (rect: DOMRect): { left: number; right: number; top: number; bottom: number; x: number; y: number } => ({
    left: rect.left - origin.left, right: rect.right - origin.left, top: rect.top - origin.top, bottom: rect.bottom - origin.top,
    x: rect.left - origin.left + rect.width / 2, y: rect.top - origin.top + rect.height / 2,
  });
  const me = at(self);
  const down = (x: number, y: number): string => `M${x} ${y}l-4 -7h8z`;
  const side = (x: number, y: number, toRight: boolean): string => `M${x} ${y}l${toRight ? -7 : 7} -4v8z`;
  const wrapped = [...frame.querySelectorAll<HTMLElement>(".kin-row")].filter((row) => {
    const stands = ["above", "below"].includes(row.dataset["group"] ?? "");
    return stands && new Set([...row.children].map((child) => Math.round(child.getBoundingClientRect().top))).size > 1;
  });
  const framed = wrapped.map((row): Wire => {
    const boxes = [...row.children].map((child) => at(child.getBoundingClientRect()));
    const [left, right] = [Math.min(...boxes.map((box) => box.left)) - 8, Math.max(...boxes.map((box) => box.right)) + 8];
    const [top, bottom] = [Math.min(...boxes.map((box) => box.top)) - 8, Math.max(...boxes.map((box) => box.bottom)) + 8];
    const above = row.dataset["group"] === "above";
    const [from, to] = above ? [bottom, me.top] : [me.bottom, top];
    return { path: `M${me.x} ${from}V${to}`, arrow: down(me.x, to), soft: false, frame: { x: left, y: top, width: right - left, height: bottom - top } };
  });
  return [...framed, ...[...frame.querySelectorAll<HTMLElement>(".kin:not(.is-self)")].filter((element) => !wrapped.includes(element.parentElement as HTMLElement)).map((element): Wire => {
    const box = at(element.getBoundingClientRect());
    const group = element.parentElement?.dataset["group"];
    if (group === "above" || group === "below") {
      const [from, to] = group === "above" ? [box.bottom, me.top] : [me.bottom, box.top];
      const bend = group === "above" ? to - 14 : from + 14;
      const [x1, x2] = group === "above" ? [box.x, me.x] : [me.x, box.x];
      return { path: `M${x1} ${from}V${bend}H${x2}V${to}`, arrow: element.dataset["kin"] === "product" || element.dataset["kin"] === "partner" ? null : down(x2, to), soft: element.dataset["kin"] === "product" || element.dataset["kin"] === "partner" };
    }
    const toRight = group === "before" ? box.x < me.x : box.x > me.x;
    const [from, to] = group === "before" ? [toRight ? box.right : box.left, toRight ? me.left : me.right] : [toRight ? me.right : me.left, toRight ? box.left : box.right];
    const [y1, y2] = group === "before" ? [box.y, me.y] : [me.y, box.y];
    const bend = (from + to) / 2;
    return { path: `M${from} ${y1}H${bend}V${y2}H${to}`, arrow: side(to, y2, toRight), soft: false };
  })];
}

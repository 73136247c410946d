import { useEffect, useRef, useState } from "preact/hooks";

/** The inner width of an element in pixels, kept up to date, and how many pixels the reader's own text size makes of 16. Nothing is measured while `wait`: the browser need not lay out what is not seen yet. */
export function useWidth<E extends HTMLElement>(wait: boolean): [preact.RefObject<E | null>, number, number] {
  const ref = useRef<E>(null);
  const [size, setSize] = useState({ width: 0, unit: 1 });
  useEffect(() => {
    if (wait || ref.current === null) return;
    const watch = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: Math.floor(entry.contentRect.width), unit: Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 });
    });
    watch.observe(ref.current);
    return () => watch.disconnect();
  }, [wait]);
  return [ref, size.width, size.unit];
}

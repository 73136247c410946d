import { useLayoutEffect, useRef, useState } from "preact/hooks";

/** The inner width of an element in pixels, kept up to date, and how many pixels the reader's own text size makes of 16. */
export function useWidth<E extends HTMLElement>(): [preact.RefObject<E | null>, number, number] {
  const ref = useRef<E>(null);
  const [size, setSize] = useState({ width: 0, unit: 1 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = (): void => setSize({ width: Math.floor(element.clientWidth), unit: Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 });
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return [ref, size.width, size.unit];
}

import { useEffect, useRef, useState } from "preact/hooks";

/** True once an element has come near the window: what is heavy waits until then, or until the page is to be printed. */
export function useNear<E extends Element>(): [preact.RefObject<E | null>, boolean] {
  const ref = useRef<E>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (ref.current === null) return;
    const watch = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && setNear(true), { rootMargin: "600px" });
    watch.observe(ref.current);
    const print = (): void => setNear(true);
    addEventListener("beforeprint", print);
    return () => {
      watch.disconnect();
      removeEventListener("beforeprint", print);
    };
  }, []);
  return [ref, near];
}

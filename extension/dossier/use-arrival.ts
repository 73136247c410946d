import { useEffect } from "preact/hooks";

/** Brings the reader to the part of the page that the address names, also when the page is drawn after the browser looked for it; opens what it is folded in. */
export function useArrival(): void {
  useEffect(() => {
    const arrive = (): void => {
      const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
      if (target === null) return;
      for (let around = target.parentElement; around !== null; around = around.parentElement) if (around instanceof HTMLDetailsElement) around.open = true;
      document.querySelector(".is-arrived")?.classList.remove("is-arrived");
      target.classList.add("is-arrived");
      target.scrollIntoView();
      target.focus({ preventScroll: true });
    };
    arrive();
    addEventListener("hashchange", arrive);
    return () => removeEventListener("hashchange", arrive);
  }, []);
}

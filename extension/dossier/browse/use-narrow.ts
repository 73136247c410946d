import { useEffect, useState } from "preact/hooks";

const NARROW = "(max-width: 56rem)";

/** True while the window is as narrow as the side panel, or text as large as to make it so. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const media = matchMedia(NARROW);
    const changed = (): void => setNarrow(media.matches);
    media.addEventListener("change", changed);
    return () => media.removeEventListener("change", changed);
  }, []);
  return narrow;
}

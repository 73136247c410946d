import { useEffect, useRef, useState } from "preact/hooks";
import type { Settings as All } from "../../src/protocol/settings.ts";
import { type Change, changeSettings, onSettings } from "../browser/settings-store.ts";
import { Brand } from "../ui/Brand.tsx";
import { useSay } from "../ui/saying.ts";
import { Data } from "./Data.tsx";
import { Kinds } from "./Kinds.tsx";
import { Language } from "./Language.tsx";
import { Marks } from "./Marks.tsx";
import { Sites } from "./Sites.tsx";
import { WatchList } from "./WatchList.tsx";

/** What each section is given: the settings as they stand, and the way to change some. */
export interface SectionProps {
  settings: All;
  change: (next: Change) => void;
}

/** All that the reader can set; each change takes effect at once and says so. */
export function Settings({ settings: initial }: { settings: All }) {
  const say = useSay();
  const [settings, setSettings] = useState(initial);
  const [saved, setSaved] = useState(false);
  const timer = useRef(0);
  // The popup may change some while this page is open.
  useEffect(() => onSettings(setSettings), []);
  const change = (next: Change): void => {
    void changeSettings((now) => ({ chosen: true, ...(typeof next === "function" ? next(now) : next) })).then((all) => {
      setSettings(all);
      setSaved(true);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setSaved(false), 2500) as unknown as number;
    });
  };
  const props = { settings, change };
  return (
    <>
      <header class="bar">
        <div>
          <Brand name={say("common_name")} />
          <h1>{say("settings_heading")}</h1>
        </div>
        <span class="saved" role="status">{saved ? say("settings_saved") : ""}</span>
      </header>
      <main>
        <Marks {...props} />
        <Sites {...props} />
        <Kinds {...props} />
        <WatchList {...props} />
        <Language {...props} />
        <Data {...props} />
      </main>
    </>
  );
}

import type { WatchedName } from "../../src/protocol/settings.ts";
import { askPage } from "../browser/calls.ts";
import { useSay } from "../ui/saying.ts";
import { Stepper } from "./Stepper.tsx";

/** Names of the reader's own watch-list that the page has: no record, the reader's own note. */
export function Watched({ tab, found, list }: { tab: number; found: readonly { text: string; count: number }[]; list: readonly WatchedName[] }) {
  const say = useSay();
  return (
    <section class="watched" aria-labelledby="watched">
      <h2 id="watched">{say("popup_watched")}</h2>
      <ul>
        {found.map(({ text, count }) => {
          const note = list.find((one) => one.text === text)?.note ?? "";
          return (
            <li key={text}>
              <div>
                <bdi>{text}</bdi>
                {note !== "" && <p class="meta"><bdi>{note}</bdi></p>}
              </div>
              <Stepper name={text} count={count} show={async (nth) => void (await askPage(tab).revealWatched(text, nth))} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

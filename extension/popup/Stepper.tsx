import { useState } from "preact/hooks";
import { Icon } from "../ui/Icon.tsx";
import { useSay } from "../ui/saying.ts";

/** Steps to the previous and next mention of a name, and says which is shown. `show` is given the index, from 0. */
export function Stepper({ name, count, show }: { name: string; count: number; show: (nth: number) => Promise<void> }) {
  const say = useSay();
  const [nth, setNth] = useState(-1);
  const number = new Intl.NumberFormat(say.locale);
  const step = async (to: number): Promise<void> => {
    const wanted = (to + count) % count;
    await show(wanted);
    setNth(wanted);
  };
  return (
    <div class="step">
      <button class="icon-btn" type="button" aria-label={say("popup_previous", { vendor: name })} onClick={() => void step(nth < 0 ? count - 1 : nth - 1)}>
        <Icon name="previous" small />
      </button>
      <span aria-hidden="true">{nth < 0 ? number.format(count) : `${number.format(nth + 1)}/${number.format(count)}`}</span>
      <button class="icon-btn" type="button" aria-label={say("popup_next", { vendor: name })} onClick={() => void step(nth + 1)}>
        <Icon name="next" small />
      </button>
      <span class="said" role="status">{nth < 0 ? say.count("popup_mentions_of", count, { vendor: name }) : say("popup_shown", { nth: nth + 1, count, vendor: name })}</span>
    </div>
  );
}

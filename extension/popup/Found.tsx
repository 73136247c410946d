import type { Card } from "../../src/card/card.ts";
import { askPage } from "../browser/calls.ts";
import { useSay } from "../ui/saying.ts";
import { FoundVendor } from "./FoundVendor.tsx";
import { signatureOf } from "./order.ts";
import type { PageState } from "./page-of.ts";

/** The vendors that the page names, one row each; last those whose record would not open. */
export function Found({ page, cards, seen, failed }: { page: PageState; cards: Card[]; seen: Record<string, string>; failed: string[] }) {
  const say = useSay();
  const names = (vendor: string): string[] => page.findings?.mentions.find((mention) => mention.vendor === vendor)?.names ?? [];
  const frames = (vendor: string): { frame: number; count: number }[] => page.frames.get(vendor) ?? [];
  const show = async (vendor: string, nth: number): Promise<void> => {
    let left = nth;
    for (const { frame, count } of frames(vendor)) {
      if (left < count) return void (await askPage(page.tab, frame).reveal(vendor, left));
      left -= count;
    }
  };
  return (
    <ul class="found" aria-label={say("popup_list")}>
      {cards.map((card) => (
        <FoundVendor
          key={card.vendor}
          card={card}
          count={frames(card.vendor).reduce((sum, { count }) => sum + count, 0)}
          show={(nth) => show(card.vendor, nth)}
          names={names(card.vendor)}
          isNew={seen[card.vendor] !== signatureOf(card)}
        />
      ))}
      {failed.map((vendor) => <li key={vendor} class="failed"><p>{say("popup_record_failed", { vendor: names(vendor)[0] ?? vendor })}</p></li>)}
    </ul>
  );
}

import type { Card } from "../../src/card/card.ts";
import { useSay } from "../ui/saying.ts";
import { FoundVendor } from "./FoundVendor.tsx";
import { signatureOf } from "./order.ts";
import type { PageState } from "./page-of.ts";

/** The vendors that the page names, one row each. */
export function Found({ page, cards, seen, failed }: { page: PageState; cards: Card[]; seen: Record<string, string>; failed: string[] }) {
  const say = useSay();
  return (
    <ul class="found" aria-label={say("popup_list")}>
      {cards.map((card) => (
        <FoundVendor
          key={card.vendor}
          card={card}
          tab={page.tab}
          frames={page.frames.get(card.vendor) ?? []}
          names={page.findings?.mentions.find(({ vendor }) => vendor === card.vendor)?.names ?? []}
          isNew={seen[card.vendor] !== signatureOf(card)}
        />
      ))}
      {failed.map((vendor) => <li key={vendor}><p>{say("popup_record_failed", { vendor })}</p></li>)}
    </ul>
  );
}

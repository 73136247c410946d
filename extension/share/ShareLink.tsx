import type { Day } from "../../src/facts/day.ts";
import { Icon } from "../ui/Icon.tsx";
import { useSay } from "../ui/saying.ts";
import { shareAddress } from "./address.ts";

/** The way to the page that hands on facts about a vendor; opens beside the record. */
export function ShareLink({ vendor, on, since }: { vendor: { id: string; name: string }; on: Day | null; since: Day | null }) {
  const say = useSay();
  const label = say("share_about", { vendor: vendor.name });
  return <a class="icon-btn share-link" href={shareAddress({ vendor: vendor.id, on, since })} target="_blank" rel="noopener" aria-label={label} title={label}><Icon name="share" /></a>;
}

import { useSay } from "../ui/saying.ts";
import type { Desk } from "./desk.ts";
import { Sign } from "./Sign.tsx";

/** Nothing that a record could answer: says what can be looked up, and gives the way to the vendors that are named. */
export function NoClaim({ vendors, desk }: { vendors: string[]; desk: Desk }) {
  const say = useSay();
  return (
    <section class="outcome">
      <Sign outcome="no-claim" />
      <div>
        <h2>{say("claim_no_claim")}</h2>
        <p>{say("claim_no_claim_help")}</p>
        {vendors.map((vendor) => (
          <p key={vendor}>
            <a href={`../dossier/index.html?vendor=${vendor}`} target="_blank" rel="noopener">{say("desk_record", { vendor: desk.records.get(vendor)?.name ?? vendor })}</a>
          </p>
        ))}
        <p><a href="../dossier/index.html" target="_blank" rel="noopener">{say("popup_search_label")}</a></p>
      </div>
    </section>
  );
}

import { sayDay } from "../../../src/words/day-words.ts";
import type { Say } from "../../../src/words/say.ts";
import { useSay } from "../../ui/saying.ts";
import { addressOf, readAddress } from "../address.ts";
import type { Kin } from "./groups.ts";

/** How somebody is kin, and since when: "owner, 2017 to 2024". */
export function kinSays({ relation, since, until }: Kin, say: Say): string {
  const what = say(`dossier_relation_${relation}`);
  const day = (given: string): string => sayDay(given, say.locale);
  const when =
    since !== null && until !== null ? say("dossier_from_to", { from: day(since), to: day(until) })
    : since !== null ? say("dossier_from", { day: day(since) })
    : until !== null ? say("dossier_to", { day: day(until) })
    : relation === "product" ? null : say("dossier_no_dates");
  return when === null ? what : say("dossier_kin", { what, when });
}

/** The name of kin, a way to its own record if it has one. */
export function KinName({ kin }: { kin: Kin }) {
  const say = useSay();
  const { vendor, name } = kin.node;
  if (vendor === null) return <b><bdi>{name}</bdi></b>;
  return <a href={addressOf(vendor, readAddress(location.search).panel)} aria-label={say("dossier_open_their_record", { vendor: name })}><bdi>{name}</bdi></a>;
}

/** One box of the graph. */
export function KinBox({ kin }: { kin: Kin }) {
  const say = useSay();
  return (
    <div class={kin.relation === "product" ? "kin is-product" : "kin"} data-kin={kin.relation}>
      <KinName kin={kin} />
      <span>{kinSays(kin, say)}</span>
    </div>
  );
}

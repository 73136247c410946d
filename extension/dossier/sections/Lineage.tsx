import { useMemo } from "preact/hooks";
import { countryName } from "../../../src/words/country-name.ts";
import { sayDay } from "../../../src/words/day-words.ts";
import { Prose } from "../../ui/Prose.tsx";
import { useSay } from "../../ui/saying.ts";
import { Cites } from "../Cites.tsx";
import { type Kin, kinGroups } from "../lineage/groups.ts";
import { KinBox, KinName, kinSays } from "../lineage/KinBox.tsx";
import { Wires } from "../lineage/Wires.tsx";
import { usePage } from "../page-facts.ts";
import { Section } from "../Section.tsx";

/** Owners and parents above, earlier names before, later names after, what is its own below; the same as a list with sources. */
export function Lineage() {
  const say = useSay();
  const { dossier, through } = usePage();
  const { record, lineage } = dossier;
  const groups = useMemo(() => kinGroups(lineage, record.products), [lineage, record.products]);
  const { above, before, after, below } = groups;
  const some = above.length + before.length + after.length + below.length > 0;
  const home = [record.headquarters && countryName(record.headquarters, say.locale), record.founded && say("dossier_from", { day: String(record.founded) })].filter(Boolean).join(say("card_by_join"));
  return (
    <Section id="lineage" title={say("dossier_lineage")} note={say("dossier_lineage_note")}>
      {!some && <p class="empty">{say("dossier_lineage_none", { vendor: record.name, day: sayDay(through, say.locale) })}</p>}
      {some && (
        <>
          <div class="graph" role="group" aria-label={say("dossier_lineage_says", { vendor: record.name })}>
            <Wires key={[...above, ...before, ...after, ...below].map(({ node, since, until }) => `${node.id}${since}${until}`).join()} />
            <Row group="above" kin={above} />
            <div class="level">
              <Row group="before" kin={before} />
              <div class="kin is-self"><b><bdi>{record.name}</bdi></b>{home && <span>{home}</span>}</div>
              <Row group="after" kin={after} />
            </div>
            <Row group="below" kin={below} />
          </div>
          <details class="as-list">
            <summary>{say("dossier_lineage_as_list")}</summary>
            <ol class="rail">
              {[...above, ...before].map((kin) => <KinLine key={kin.node.id + kin.relation} kin={kin} />)}
              <li class="is-self"><b><bdi>{record.name}</bdi></b>{home && <span>{home}</span>}</li>
              {[...after, ...below].map((kin) => <KinLine key={kin.node.id + kin.relation} kin={kin} />)}
            </ol>
          </details>
        </>
      )}
    </Section>
  );
}

function Row({ group, kin }: { group: string; kin: readonly Kin[] }) {
  return <div class={`kin-row is-${group}`} data-group={group}>{kin.map((one) => <KinBox key={one.node.id + one.relation + one.since} kin={one} />)}</div>;
}

function KinLine({ kin }: { kin: Kin }) {
  const say = useSay();
  const { dossier } = usePage();
  const product = kin.relation === "product" ? dossier.record.products.find(({ name }) => name === kin.node.name) : undefined;
  const line = kin.relation === "product" ? `product:${kin.node.name}` : `lineage:${kin.relation}:${kin.node.name}`;
  return (
    <li data-line={line}>
      <KinName kin={kin} />
      <span>{kinSays(kin, say)}{product && ` · ${product.kind}`}</span>
      {product && <p><Prose text={product.description} /></p>}
      {kin.note && <p><Prose text={kin.note} /></p>}
      <Cites ids={kin.sources} line={line} label={kin.node.name} />
    </li>
  );
}

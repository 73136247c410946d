import type { Claim } from "../../src/claim/claim.ts";
import { sayClaim } from "../../src/claim/say-claim.ts";
import { useSay } from "../ui/saying.ts";
import type { Checked, Desk } from "./desk.ts";
import { MoreExactWords } from "./MoreExactWords.tsx";
import { OutcomePart } from "./OutcomePart.tsx";
import { ReadListAs } from "./ReadListAs.tsx";
import { today } from "../browser/today.ts";
import { Understood } from "./Understood.tsx";

interface Props {
  checked: Checked;
  desk: Desk;
  on: string;
  lang: string;
  replace: (sentence: string) => void;
}

/** One sentence with its claims: what was understood of each, the record on the sentence's own day, then today. */
export function CheckedSentence({ checked: { sentence, claims }, desk, on, lang, replace }: Props) {
  return (
    <>
      {claims.filter(({ relation }) => relation !== "none").map((claim) => (
        <OneClaim key={`${claim.who.vendor} ${claim.relation} ${claim.who.start}`} claim={claim} sentence={sentence} desk={desk} on={on} lang={lang} replace={replace} />
      ))}
    </>
  );
}

function OneClaim({ claim, sentence, desk, on, lang, replace }: { claim: Claim; sentence: string } & Omit<Props, "checked">) {
  const say = useSay();
  const nameOf = (vendor: string): string => desk.records.get(vendor)?.name ?? vendor;
  const context = { say, sentence, instruments: desk.instruments, nameOf, on };
  const said = sayClaim(claim, context);
  const rows: [string, string | null][] = [[say("claim_who"), said.who], [say("claim_says"), said.says], [say("claim_where"), said.where], [say("claim_when"), said.when]];
  const later = claim.today && today() !== on ? claim.today : null;
  return (
    <article class="claim">
      <blockquote lang={lang} dir="auto"><Understood sentence={sentence} spans={claim.understood} /></blockquote>
      <dl class="understood">
        {rows.map(([term, value]) => value !== null && value !== "" && <div key={term}><dt>{term}</dt><dd>{value}</dd></div>)}
      </dl>
      <ReadListAs claim={claim} sentence={sentence} instruments={desk.instruments} replace={replace} />
      <OutcomePart part={claim} claim={claim} context={context} desk={desk} day={on} />
      {later !== null && <OutcomePart part={later} claim={claim} context={context} desk={desk} day={today()} asToday />}
      {claim.moreExact !== null && <MoreExactWords claim={claim} exact={claim.moreExact} desk={desk} />}
    </article>
  );
}

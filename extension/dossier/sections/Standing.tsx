import { bySeriousness } from "../../../src/dossier/seriousness.ts";
import { sayDay } from "../../../src/words/day-words.ts";
import { useSay } from "../../ui/saying.ts";
import { usePage } from "../page-facts.ts";
import { Section } from "../Section.tsx";
import { Decisions } from "./Decisions.tsx";
import { ListsWithout } from "./ListsWithout.tsx";
import { Related } from "./Related.tsx";
import { Rules } from "./Rules.tsx";
import { StandingLine } from "./StandingLine.tsx";

/** On which lists the vendor stands, on which it stood, on which it was looked for and not found; then decisions, rules, and those near it. */
export function Standing() {
  const say = useSay();
  const { dossier, instruments, on } = usePage();
  const ordered = bySeriousness(dossier.standing, [...instruments.values()]);
  const lines = ordered.filter(({ state, pending }) => state === "listed" || state === "delisted" || pending);
  const without = ordered.filter((standing) => !lines.includes(standing));
  return (
    <Section id="standing" title={say("dossier_standing")} note={say("dossier_standing_note", { day: sayDay(on, say.locale) })}>
      {lines.length === 0 && <p class="lede">{say("dossier_nothing_listed", { vendor: dossier.record.name })}</p>}
      {lines.length > 0 && (
        <>
          <div class="heads" aria-hidden="true">
            <span>{say("dossier_head_list")}</span>
            <span>{say("dossier_head_standing")}</span>
            <span>{say("dossier_head_happened")}</span>
          </div>
          <ul class="standings">
            {lines.map((standing, at) => (
              <StandingLine key={standing.instrument} standing={standing} first={at === 0} />
            ))}
          </ul>
        </>
      )}
      <ListsWithout standings={without} />
      <Decisions />
      <Rules />
      <Related />
    </Section>
  );
}

import { compareDays, type Day } from "../../src/facts/day.ts";
import type { Statement } from "../../src/facts/vendor.ts";
import { sayDay } from "../../src/words/day-words.ts";
import { Glyph } from "../ui/Glyph.tsx";
import { Prose } from "../ui/Prose.tsx";
import { useSay } from "../ui/saying.ts";
import { Cites } from "./Cites.tsx";
import { usePage } from "./page-facts.ts";

/** For a party that disputes what is said of it: its answer beside a claim. The first answer after the claim, else its newest denial, else its newest answer. */
export function AnswerBeside({ day }: { day: Day | null }) {
  const say = useSay();
  const { dossier } = usePage();
  const { answerBeside, statements } = dossier.record;
  const answer = answerBeside ? answerTo(day, statements) : undefined;
  if (answer === undefined) return null;
  const kind = say(`dossier_kind_${answer.kind}`);
  return (
    <div class="beside" data-line={`statement:${answer.id}`}>
      <p>
        <Glyph shape="answer" size={14} /> <b>{say("dossier_answers_to")}</b> <span class="minor"><bdi>{answer.by}</bdi> · {kind}, {answer.date === null ? say("common_no_date") : sayDay(answer.date, say.locale)}:</span> <Prose text={answer.summary} />
      </p>
      <Cites ids={answer.sources} line={`statement:${answer.id}`} label={`${say("dossier_answers_to")}, ${kind}`} />
    </div>
  );
}

/** `statements` come newest first. */
function answerTo(day: Day | null, statements: readonly Statement[]): Statement | undefined {
  const after = day === null ? [] : statements.filter(({ date }) => date !== null && compareDays(date, day) >= 0 && Number(date.slice(0, 4)) - Number(day.slice(0, 4)) <= 1);
  return after.at(-1) ?? statements.find(({ kind }) => kind === "denial") ?? statements[0];
}

import type { Say } from "../../words/say.ts";
import type { Statement } from "./fact-card.ts";

/** A statement as one passage: what is said, and behind it in brackets how sure its source is and who says so. */
export function sayStatement({ said, hedge, by }: Statement, say: Say): string {
  if (hedge) return say("share_by", { said: said.text, hedge: hedge.word, by });
  return by === "" ? said.text : say("share_by_plain", { said: said.text, by });
}

/** The same with its label before it: Report: … That there is no answer needs none. */
export function sayLabelled(statement: Statement, say: Say): string {
  if (statement.kind === "answer" && statement.by === "") return statement.said.text;
  return say("share_said_by", { label: statement.label, text: sayStatement(statement, say) });
}

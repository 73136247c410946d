import type { ControlEvent } from "../../src/facts/control-event.ts";
import type { Instrument, RuleEvent } from "../../src/facts/jurisdiction.ts";
import type { Say } from "../../src/words/say.ts";

/** What was done, in a word. Only what is a list can list: a decision decides, and a rule is changed, not its entries. */
export function actWord(action: ControlEvent["action"] | RuleEvent["action"], instrument: Instrument | undefined, say: Say): string {
  if (instrument?.kind === "list") return say(`standing_action_${action}`);
  if (action === "listed") return say("standing_action_ruled");
  if (action === "delisted") return say("standing_action_lifted");
  return action === "amended" ? say("standing_action_changed") : say(`standing_action_${action}`);
}

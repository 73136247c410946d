import type { Claim } from "../../src/claim/claim.ts";
import type { Instrument } from "../../src/facts/jurisdiction.ts";
import { proseIn } from "../../src/words/prose-in.ts";
import { useSay } from "../ui/saying.ts";

/** Where the words can mean several lists: the reader says which, by putting its name into the sentence. */
export function ReadListAs({ claim, sentence, instruments, replace }: { claim: Claim; sentence: string; instruments: readonly Instrument[]; replace: (sentence: string) => void }) {
  const say = useSay();
  const words = claim.understood.find(({ start, end }) => /list|sanction|ban|restriction|control/iu.test(sentence.slice(start, end)));
  if (claim.word === null || claim.word === "exact" || words === undefined || claim.instruments.length < 2) return null;
  const nameOf = (id: string): string => {
    const short = instruments.find((one) => one.id === id)?.short;
    return short === undefined ? id : proseIn(short, say.locale).said;
  };
  return (
    <label class="read-as">
      <span>{say("desk_read_as")}</span>
      <select
        value={claim.instrument ?? ""}
        onChange={(event) => {
          const name = nameOf(event.currentTarget.value);
          const was = sentence.slice(words.start, words.end);
          // "sanctioned" is a verb: the list's name goes into a phrase that says the same of one list.
          replace(sentence.slice(0, words.start) + (/ed$/i.test(was) ? `put on the ${name}` : name) + sentence.slice(words.end));
        }}
      >
        {claim.instrument === null && <option value="">–</option>}
        {claim.instruments.map((id) => <option key={id} value={id}>{nameOf(id)}</option>)}
      </select>
    </label>
  );
}

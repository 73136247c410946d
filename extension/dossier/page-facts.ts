import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Registry } from "../../src/compile/registry.ts";
import type { DataVersion } from "../../src/compile/version.ts";
import type { Dossier } from "../../src/dossier/dossier.ts";
import type { PublicRecord } from "../../src/dossier/record.ts";
import type { Day } from "../../src/facts/day.ts";
import type { Instrument } from "../../src/facts/jurisdiction.ts";
import type { SourceBook } from "./source-book.ts";

/** What every part of a dossier page draws from. */
export interface PageFacts {
  /** the record as it stood on the chosen day */
  dossier: Dossier;
  /** the record as it stands today, for the plots' whole time */
  dossierToday: Dossier;
  /** the record whole, for the plots' veil and the source numbers */
  whole: PublicRecord;
  registry: Registry;
  instruments: ReadonlyMap<string, Instrument>;
  /** the day shown, and today */
  on: Day;
  today: Day;
  /** the last day that what is shown can speak for: the day shown, or the day through which the data was checked */
  through: Day;
  /** shows the page as it stood on another day */
  setOn(day: Day): void;
  version: DataVersion;
  book: SourceBook;
  /** opens the draft of an error report about one line */
  reportError(line: { id: string; label: string } | null): void;
}

export const PageFactsContext = createContext<PageFacts | null>(null);

/** The facts of the page a section is on. */
export function usePage(): PageFacts {
  const facts = useContext(PageFactsContext);
  if (facts === null) throw new Error("a section stands outside a dossier page");
  return facts;
}

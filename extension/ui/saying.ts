import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Say } from "../../src/words/say.ts";

const mute: Say = Object.assign((key: string) => key, { count: (key: string) => key, locale: "en", dir: "ltr" as const });

/** The reader's language, handed down a page: `<Saying.Provider value={say}>`. */
export const Saying = createContext<Say>(mute);

/** The `Say` of the page a component is on. */
export function useSay(): Say {
  return useContext(Saying);
}

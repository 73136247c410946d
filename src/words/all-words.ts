import { cardWords } from "./card-words.ts";
import { claimWords } from "./claim-words.ts";
import { citeWords } from "./cite-words.ts";
import { commonWords } from "./common-words.ts";
import { deskWords } from "./desk-words.ts";
import { extensionWords } from "./extension-words.ts";
import { popupWords } from "./popup-words.ts";
import { settingsWords } from "./settings-words.ts";
import { dossierWords } from "./dossier-words.ts";
import { indexWords } from "./index-words.ts";
import { shareWords } from "./share-words.ts";
import { standingWords } from "./standing-words.ts";

/** Every phrase of the product: each area's file, side by side. Add an area by adding its line. */
export const allWords = {
  ...commonWords,
  ...cardWords,
  ...citeWords,
  ...claimWords,
  ...deskWords,
  ...extensionWords,
  ...popupWords,
  ...settingsWords,
  ...dossierWords,
  ...indexWords,
  ...shareWords,
  ...standingWords,
} as const;

type All = typeof allWords;
/** The key of a phrase that says one thing. */
export type WordKey = { [K in keyof All]: All[K]["en"] extends string ? K : never }[keyof All];
/** The key of a phrase that counts. */
export type CountKey = Exclude<keyof All, WordKey>;

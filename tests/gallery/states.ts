import { cardStates } from "./card-states.ts";
import { deskStates } from "./desk-states.ts";
import { pageStates } from "./page-states.ts";
import { popupStates } from "./popup-states.ts";
import type { State } from "./state.ts";

const languages = new Set(Object.keys(import.meta.glob("../../extension/public/_locales/*/messages.json")).map((path) => path.split("/").at(-2)));

/** Every state that can be shown: those in a language only once it is there. */
export const states: State[] = [...cardStates, ...popupStates, ...pageStates, ...deskStates].filter(({ language }) => language === undefined || languages.has(language));

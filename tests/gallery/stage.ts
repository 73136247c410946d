import { DEFAULT_SETTINGS, type Settings } from "../../src/protocol/settings.ts";
import type { State } from "./state.ts";

/** What stands beneath the surface that is shown: set once, before it is loaded. */
export const stage: { state: State | null; settings: Settings } = { state: null, settings: DEFAULT_SETTINGS };

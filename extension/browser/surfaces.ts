declare const __SURFACES__: readonly string[];

/** The pages of ours that this build has: `popup`, `dossier` … */
export const SURFACES: ReadonlySet<string> = new Set(__SURFACES__);

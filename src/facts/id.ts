import { z } from "zod";

/** A kebab-case name that never changes once published. */
export const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "is no id; use lower-case words joined by hyphens");

/** The ids of sources in the same record; every statement has at least one. */
export const SourceIds = z.array(z.string().regex(/^[a-z]\d+[a-z]?$/)).min(1, "cites no source; add the id of at least one");

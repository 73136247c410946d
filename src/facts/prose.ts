import { z } from "zod";

/** What readers read, by language: a translation is an added key. English is always there. */
export const Prose = z.object({ en: z.string().min(1) }).catchall(z.string().min(1));
export type Prose = z.infer<typeof Prose>;

import type { Span } from "./claim.ts";

/** A name found in the sentence, as the matcher reports it. `kind` is the alias's: vendor, product, subsidiary, former-name, legal-name. */
export interface Named extends Span {
  /** as the sentence writes it */
  text: string;
  vendor: string;
  entity: string;
  kind: string;
}

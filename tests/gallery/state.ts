import type { MentionPlace } from "../../src/card/mention-place.ts";
import type { PageFindings, Selected } from "../../src/protocol/calls.ts";
import type { Settings } from "../../src/protocol/settings.ts";

/** One state of one surface, addressable as `?state=<id>`. */
export interface State {
  /** `popup-several`: the surface, then what is the matter */
  id: string;
  /** what to look for, in one line */
  says: string;
  /** width in CSS pixels at which it is looked at */
  width: number;
  /** the page's address beyond `?state=`, as the surface itself reads it */
  query?: string;
  /** interface language; left out: English */
  language?: string;
  settings?: Partial<Settings>;
  /** what the page beneath the popup answers; null: it does not answer */
  page?: { host: string; findings: PageFindings } | null;
  /** what the reader selected to have it checked */
  selected?: Selected | null;
  /** the words around each mention, for the digest */
  quotes?: MentionPlace[];
  /** vendors whose record would not open */
  failing?: string[];
  /** puts the surface on the page */
  show: (state: State) => Promise<unknown>;
}

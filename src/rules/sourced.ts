import type { Source } from "../facts/source.ts";
import { jurisdictionFile, vendorFile, type Records } from "./records.ts";

/** A part of the records that has sources of its own: a vendor, or an instrument. */
export interface Sourced {
  file: string;
  /** path of the part in its file, with a closing dot unless empty: `instruments[3].` */
  at: string;
  about: string;
  sources: readonly Source[];
  /** everything in the part but the sources themselves */
  claims: unknown;
}

/** Every part of the records that has sources of its own. */
export function sourcedParts({ vendors, jurisdictions }: Records): Sourced[] {
  const ofVendors = vendors.map(({ sources, ...claims }) => ({ file: vendorFile(claims.id), at: "", about: claims.id, sources, claims }));
  const ofInstruments = jurisdictions.flatMap((jurisdiction) =>
    jurisdiction.instruments.map(({ sources, ...claims }, nth) => ({
      file: jurisdictionFile(jurisdiction.id), at: `instruments[${nth}].`, about: claims.id, sources, claims,
    })),
  );
  return [...ofVendors, ...ofInstruments];
}

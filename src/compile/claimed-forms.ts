import type { Alias } from "../facts/alias.ts";
import type { Vendor } from "../facts/vendor.ts";
import { fold } from "../text/fold.ts";
import type { Fault } from "./fault.ts";

interface Claim {
  vendor: Vendor;
  at: number;
  alias: Alias;
}

/**
 * Forms that two vendors claim, one fault a later claim. Two may share a form only where it is weak for both and each has
 * deciding company that the other has not, so that the words near by say whose it is.
 */
export function twiceClaimed(vendors: readonly Vendor[]): Fault[] {
  const claims = new Map<string, Claim[]>();
  const faults: Fault[] = [];
  for (const vendor of vendors) {
    vendor.aliases.forEach((alias, at) => {
      const form = fold(alias.text);
      const others = claims.get(form) ?? [];
      const rival = others.find((other) => other.vendor.id !== vendor.id && !decided(other.alias, alias));
      if (rival) {
        faults.push({
          file: `vendors/${vendor.id}.json`,
          path: `aliases[${at}]`,
          words: `claims '${alias.text}', which vendors/${rival.vendor.id}.json aliases[${rival.at}] claims too · let one have it, or make both weak with company of their own`,
        });
      }
      claims.set(form, [...others, { vendor, at, alias }]);
    });
  }
  return faults;
}

function decided(a: Alias, b: Alias): boolean {
  const [ours, theirs] = [a.company ?? [], b.company ?? []];
  return Boolean(a.weak && b.weak) && ours.length > 0 && theirs.length > 0 && !ours.some((word) => theirs.includes(word));
}

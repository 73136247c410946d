import { endOfObject } from "./end-of-object.ts";
import { objectsIn } from "./objects.ts";
import type { Token } from "./tokens.ts";

/** "…, including NSO and Candiru", "along with Candiru", "as were Candiru and COSEINC". */
export function including(tokens: readonly Token[], from: number): Token[] {
  let at = from;
  while (tokens[at] && (tokens[at]?.low === "," || tokens[at]?.kind === "day")) at++;
  const low = tokens[at]?.low ?? "";
  const two = `${low} ${tokens[at + 1]?.low ?? ""}`;
  if (low === "with" && tokens[at + 1]?.kind !== "name") return [];
  if (!/^(?:including|namely|alongside|among|with)$/u.test(low) && !/^(?:such as|along with|together with|as were|as was|as well|among them)$/u.test(two)) return [];
  return objectsIn(tokens, at + 1, endOfObject(tokens, at + 2), []).names;
}

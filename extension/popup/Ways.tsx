import { browser } from "../browser/browser.ts";
import { SURFACES } from "../browser/surfaces.ts";
import { useSay } from "../ui/saying.ts";

/** The ways on from here: a digest of the page, a sentence to check, all vendors. */
export function Ways({ tab, names }: { tab: number | null; names: number }) {
  const say = useSay();
  const ways: [string, string][] = [
    ...(SURFACES.has("digest") && tab !== null && names > 0 ? [[say("popup_digest"), `extension/digest/index.html?tab=${tab}`] as [string, string]] : []),
    ...(SURFACES.has("claim") ? [[say("popup_claim"), "extension/claim/index.html"] as [string, string]] : []),
    [say("popup_search_all"), "extension/dossier/index.html"],
  ];
  return (
    <nav class="ways" aria-label={say("popup_ways")}>
      {ways.map(([words, path]) => <a key={path} href={browser.runtime.getURL(path)} target="_blank" rel="noopener">{words}</a>)}
    </nav>
  );
}

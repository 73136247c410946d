import { composeDigest } from "../../src/card/digest.ts";
import { sayDay } from "../../src/words/day-words.ts";
import type { Say } from "../../src/words/say.ts";
import version from "#facts/version.json";
import { ask, askPage } from "../browser/calls.ts";
import { today } from "../browser/today.ts";
import { startPage } from "../ui/start-page.tsx";
import { DigestPage } from "./DigestPage.tsx";

const tab = Number(new URLSearchParams(location.search).get("tab"));

/** Asks the page and its frames for the words around each mention, and the background for the vendors' cards. */
async function gather() {
  const { published } = await askPage(tab).mentions();
  const top = await askPage(tab).digest();
  const frames = (await ask().framesOf(tab).catch(() => [])).filter((frame) => frame !== 0);
  const inFrames = await Promise.all(frames.map((frame) => askPage(tab, frame).digest().then(({ quotes }) => quotes, () => [])));
  const places = [...top.quotes, ...inFrames.flat()];
  const vendors = [...new Set(places.map(({ vendor }) => vendor))];
  const cards = await Promise.all(vendors.map((vendor) => ask().card(vendor, null, published.day)));
  return { address: top.address, published: published.day, places, cards };
}

const gathered = await gather().catch(() => null);

await startPage((_, say: Say) => {
  document.title = say("desk_digest_title");
  const asOf = say("desk_as_of", { day: sayDay(today(), say.locale), version: version.hash });
  return <DigestPage digest={gathered && composeDigest(gathered.cards, gathered.places, { ...gathered, say, asOf })} />;
});

import type { Say } from "../words/say.ts";
import type { Card } from "./card.ts";

/** The card's own controls, each naming what it is about; and the sentences that say why a name is marked, with `{…}` left for the page to fill. */
export function cardLabels(say: Say, name: string, vendor: string): Card["labels"] {
  const about = { vendor: name };
  return {
    open: say("common_open_record"),
    openAbout: say("common_open_record_about", { vendor }),
    pin: say("card_pin", about),
    unpin: say("card_unpin", about),
    close: say("card_close", about),
    copy: say("card_copy", about),
    copied: say("card_copied"),
    why: say("card_why", about),
    more: say("card_more", about),
    whyTitle: say("card_why_title"),
    notThis: say("card_not_this", { name }),
    tryAgain: say("card_try_again"),
    failed: say("card_failed", about),
    whyNear: say("card_why_near"),
    whyRule: say("card_why_rule"),
    whyWord: say("card_why_word", { word: "{word}", count: "{count}" }),
    whyStrong: say("card_why_strong"),
    whyCompany: say("card_why_company"),
    whySameVendor: say("card_why_same_vendor"),
    whyTopic: say("card_why_topic"),
    whyLocal: say("card_why_local"),
    back: say("card_back"),
    sources: say("card_sources"),
    lists: say("card_lists"),
  };
}

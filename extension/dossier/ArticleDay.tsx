import type { Day } from "../../src/facts/day.ts";
import { sayDay } from "../../src/words/day-words.ts";
import { useSay } from "../ui/saying.ts";
import { usePage } from "./page-facts.ts";

/** For a reader who came from a dated article: the way to see the record as it stood then. */
export function ArticleDay({ published }: { published: Day }) {
  const say = useSay();
  const { on, today, setOn } = usePage();
  if (on === published || published >= today) return null;
  return (
    <p class="article-day">
      {say("dossier_article_day", { day: sayDay(published, say.locale, "long") })}{" "}
      <button type="button" class="link-btn" onClick={() => setOn(published)}>{say("dossier_see_as_then")}</button>
    </p>
  );
}

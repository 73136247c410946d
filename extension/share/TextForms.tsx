import { useMemo, useState } from "preact/hooks";
import type { FactCard } from "../../src/card/share/fact-card.ts";
import { toHtml } from "../../src/card/share/html.ts";
import { toMarkdown } from "../../src/card/share/markdown.ts";
import { graphemes, textWithin, wholeText } from "../../src/card/share/text.ts";
import type { Say } from "../../src/words/say.ts";
import { saveFile } from "../ui/save-file.ts";
import { useSay } from "../ui/saying.ts";
import { Segments } from "../ui/Segments.tsx";
import { copyText } from "./hand-on.ts";

const FILES = { markdown: ["md", "text/markdown"], html: ["html", "text/html"], text: ["txt", "text/plain"] } as const;
const LIMITS = { "text-500": 500, "text-300": 300 } as const;
type Form = keyof typeof FILES | keyof typeof LIMITS;

/** The card as text: whole, in 500 or 300 characters, as Markdown or HTML. `cardSay` speaks the card's language. */
export function TextForms({ card, say: cardSay }: { card: FactCard; say: Say }) {
  const say = useSay();
  const [form, setForm] = useState<Form>("text-500");
  const [status, setStatus] = useState("");
  const limit = form in LIMITS ? LIMITS[form as keyof typeof LIMITS] : null;
  const text = useMemo(() => {
    if (limit !== null) return textWithin(card, limit, cardSay);
    return form === "markdown" ? toMarkdown(card, cardSay) : form === "html" ? toHtml(card, cardSay) : wholeText(card, cardSay);
  }, [card, cardSay, form, limit]);
  const [extension, type] = limit === null ? FILES[form as keyof typeof FILES] : FILES.text;
  const choose = (chosen: Form): void => {
    setForm(chosen);
    setStatus("");
  };
  return (
    <section class="text-forms" aria-label={say("share_text")}>
      <Segments label={say("share_text")} name="text" value={form} choose={choose}
        options={[["text-300", say("share_text_300")], ["text-500", say("share_text_500")], ["text", say("share_text_whole")], ["markdown", "Markdown"], ["html", "HTML"]]} />
      {text === null
        ? <p class="notice">{say("share_no_fit", { count: limit ?? 0 })}</p>
        : <textarea readOnly rows={10} lang={card.locale} dir={card.dir} aria-label={say("share_text")} value={text} />}
      {text !== null && (
        <p class="actions">
          <button type="button" class="btn" onClick={() => void copyText(text).then((done) => setStatus(say(done ? "share_copied" : "share_copy_failed")))}>{say("share_copy_text")}</button>
          <button type="button" class="btn" onClick={() => saveFile(`${card.vendor.id}-${card.kind}-${card.day}.${extension}`, type, text)}>{say(form === "markdown" ? "share_save_markdown" : form === "html" ? "share_save_html" : "cite_save")}</button>
          <span class="meta">{say("share_text_length", { count: graphemes(text, card.locale) })}</span>
          <span role="status">{status}</span>
        </p>
      )}
    </section>
  );
}

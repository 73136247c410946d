import type { Messages } from "./say.ts";
import { toMessage } from "./to-message.ts";
import type { Words } from "./word.ts";

/** The English source as the browsers' `messages.json`: `{name}` becomes `$NAME$` with its placeholder; counting phrases one key a form. */
export function toMessages(words: Words): Messages {
  const messages: Record<string, Messages[string]> = {};
  for (const [key, { en, note }] of Object.entries(words)) {
    const forms = typeof en === "string" ? { [key]: en } : { [`${key}_one`]: en.one, [`${key}_other`]: en.other };
    for (const [form, text] of Object.entries(forms)) messages[form] = toMessage(text, note);
  }
  return messages;
}

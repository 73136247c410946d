import type { Words } from "./word.ts";

/** What the browser and its stores say of the product: name, description, commands, menu. Also read by `manifest.json`. */
export const extensionWords = {
  extension_name: { en: "Counterwatch" },
  extension_description: { en: "Who is named on this page, and what is on record about them. Surveillance vendors, sourced and dated, offline." },
  extension_action: { en: "Counterwatch: who is named on this page" },
  extension_command_next: { en: "Go to the next mention on the page" },
  extension_command_previous: { en: "Go to the previous mention on the page" },
  extension_command_panel: { en: "Open the side panel" },
  extension_command_claim: { en: "Check the selected sentence against the record" },
  extension_menu_claim: { en: "Check against the record" },
  extension_menu_look_up: { en: "Look up “{selection}” in Counterwatch", note: "{selection} is what the reader selected" },
  extension_menu_digest: { en: "Vendors named on this page" },
} as const satisfies Words;

import type { Words } from "./word.ts";

/** Phrases that more than one surface says. */
export const commonWords = {
  common_name: { en: "Counterwatch", note: "the product's name; not translated" },
  common_as_of: { en: "As of {day}" },
  common_open_record: { en: "Open the record" },
  common_open_record_about: { en: "Open the record about {vendor}", note: "read by screen readers" },
  common_sources: { en: { one: "{count} source", other: "{count} sources" } },
  common_hedge_alleged: { en: "alleged", note: "how sure the source is" },
  common_hedge_reported: { en: "reported", note: "how sure the source is" },
  common_hedge_found: { en: "found", note: "how sure the source is: the researchers found it themselves" },
  common_hedge_determined: { en: "determined", note: "how sure the source is: a court or authority decided it" },
  common_no_date: { en: "no date given" },
  common_language_of: { en: "in {language}", note: "beside prose that is not yet translated" },
  common_data_through: { en: "Data through {day}" },
  common_data_version: { en: "Data {version}" },
} as const satisfies Words;

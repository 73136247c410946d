import type { Subject } from "../../facts/control-event.ts";

/** Rules that name nobody and findings that bind nobody: an event under one is no vendor's; it is told in data/jurisdictions or under litigation. */
const NO_VENDORS = new Set([
  "us-affiliates-rule", "us-eo-14093", "us-fcc-equipment-authorisation", "us-visa-restriction", "in-cctv-testing-rules",
  "gb-sensitive-sites", "gb-oecd-contact-point", "de-oecd-contact-point", "il-cyber-export-rules",
]);

/**
 * Events whose subject is not the vendor itself, as CONTROLS.md and the listed names show.
 * Key: `vendor|instrument|action|day`.
 */
const OTHERS: Readonly<Record<string, Subject>> = {
  "blue-coat|us-entity-list|listed|2011-12-16": "reseller",
  "blue-coat|us-entity-list|amended|2012-11-29": "reseller",
  "blue-coat|us-bis-civil-penalty|ruled|2013-04-24": "reseller",
  "huawei|us-entity-list|amended|2019-08-19": "subsidiary",
  "huawei|us-entity-list|amended|2020-08-17": "subsidiary",
  "hikvision|us-entity-list|listed|2023-03-28": "subsidiary",
  "hikvision|ca-investment-order|listed|2025-06-27": "subsidiary",
  "china-electronics-technology-group|us-entity-list|listed|2021-07-12": "subsidiary",
  "tiandy|eu-sanctions|listed|2023-01-23": "reseller",
  "intellexa|us-sdn-list|listed|2024-09-16": "person",
  "intellexa|us-sdn-list|delisted|2025-12-30": "person",
  "intellexa|cy-data-protection|ruled|2021-11-12": "subsidiary",
  "mfi-soft|us-sdn-list|listed|2023-02": "parent",
  "mfi-soft|eu-sanctions|listed|2026-07-13": "parent",
  "ntechlab|eu-sanctions|listed|2026-06-15": "parent",
};

/** Industry-wide changes that the research filed under single vendors. */
const GENERAL = new Set(["nso-group|il-export-licence|amended", "candiru|il-export-licence|amended"]);

/** Whose event this is; the vendor's own unless the tables above say otherwise; null if it is no vendor's. */
export function subjectOf(vendor: string, instrument: string, action: string, day: string): Subject | null {
  if (NO_VENDORS.has(instrument) || GENERAL.has(`${vendor}|${instrument}|${action}`)) return null;
  return OTHERS[`${vendor}|${instrument}|${action}|${day}`] ?? "vendor";
}

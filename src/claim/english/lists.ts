import type { InstrumentWords } from "../instrument-words.ts";

const US = String.raw`(?:(?:the )?(?:US|U\.S\.|USA|United States|American|Washington)(?:['’]s?)? (?:government )?)?`;
const AUTH = String.raw`(?:(?:Department of )?(?:Commerce|BIS|Bureau of Industry and Security|Treasury|OFAC|Pentagon|Defen[cs]e|FCC)(?:['’]s?)?(?: Department(?:['’]s?)?)? )?`;

type Row = [pattern: string, ids: string[], word: InstrumentWords["word"], jurisdiction: string | null];

/** English words for lists, longest sense first; matched without regard to case. A row without ids is a list that we do not know. */
const ENGLISH: readonly Row[] = [
  [String.raw`unreliable entit(?:y|ies) list`, [], "exact", "cn"],
  [`${US}${AUTH}unverified list`, ["us-unverified-list"], "exact", "us"],
  [`${US}${AUTH}(?:military end[- ]user|MEU) list`, ["us-military-end-user-list"], "exact", "us"],
  [String.raw`(?:EU|European Union|European|UK|U\.K\.|British|Canadian|Australian|Chinese|Japanese|Israeli|Indian)(?:['’]s)? (?:trade )?entity list`, [], "exact", null],
  [`${US}${AUTH}(?:restricted |trade )?entity[- ]list(?: of the ${AUTH})?`, ["us-entity-list"], "exact", "us"],
  [`${US}${AUTH}(?:list of )(?:restricted|blacklisted) entities`, ["us-entity-list"], "exact", "us"],
  [`${US}${AUTH}(?:(?:trade|export|export[- ]control|economic|commerce)[- ](?:black|block)list|export(?:[- ]control)? list|restricted[- ]trade list)`, ["us-entity-list"], "blacklist", "us"],
  [`${US}${AUTH}(?:export (?:restrictions?|controls?|curbs|limits)|trade restrictions?|trade curbs)`, ["us-entity-list"], "blacklist", null],
  [`${US}${AUTH}(?:SDN|specially designated nationals?(?: and blocked persons)?)(?: (?:black)?list)?`, ["us-sdn-list"], "exact", "us"],
  [`${US}(?:OFAC|Treasury)(?:['’]s| Department(?:['’]s)?)? (?:sanctions?|black|block)?[- ]?list`, ["us-sdn-list"], "exact", "us"],
  [`${US}${AUTH}(?:NS-?CMIC|non-SDN Chinese military[- ]industrial complex companies)(?: list)?`, ["us-ns-cmic-list"], "exact", "us"],
  [`${US}${AUTH}(?:investment (?:black|block)list|investment ban|ban on investments?|securities ban)`, ["us-ns-cmic-list", "us-ccmc-investment-ban"], "exact", "us"],
  [`${US}${AUTH}(?:section )?1260H(?: list)?(?: of Chinese military companies)?`, ["us-1260h-list"], "exact", "us"],
  [`${US}${AUTH}(?:(?:black|block)?list of (?:(?:alleged|suspected) )?)?Chinese military[- ](?:linked )?compan(?:ies|y)(?: list)?`, ["us-1260h-list", "us-1237-list"], "exact", "us"],
  [`${US}(?:the )?(?:Pentagon|Defen[cs]e Department|Department of Defense|DoD)(?:['’]s)? (?:military )?(?:black|block)?[- ]?list`, ["us-1260h-list", "us-1237-list"], "exact", "us"],
  [`${US}${AUTH}(?:Chinese )?military (?:black|block)?list`, ["us-1260h-list", "us-1237-list"], "exact", "us"],
  [String.raw`section 1237(?: list)?|list of communist Chinese military companies`, ["us-1237-list"], "exact", "us"],
  [`${US}${AUTH}(?:FCC )?covered list(?: of the FCC)?`, ["us-fcc-covered-list"], "exact", "us"],
  [`${US}(?:FCC|Federal Communications Commission)(?:['’]s)? (?:national security )?(?:black|block)?[- ]?list`, ["us-fcc-covered-list"], "exact", "us"],
  [`${US}${AUTH}denied persons? list|denial orders?`, ["us-denied-persons-list"], "exact", "us"],
  [String.raw`(?:section 889(?: of the (?:2019 )?NDAA)?|NDAA(?: section)? 889|the NDAA(?: ban)?|federal procurement ban|federal purchasing ban|(?:US |U\.S\. )?government procurement ban)`, ["us-ndaa-889"], "exact", "us"],
  [String.raw`(?:Texas(?:['’]s?)? )?(?:list of )?prohibited[- ]technolog(?:y|ies)(?: list)?(?: (?:of|in) Texas)?`, ["us-texas-prohibited-technologies"], "exact", "us"],
  [String.raw`Texas(?:['’]s?)? (?:black|block)?list`, ["us-texas-prohibited-technologies"], "exact", "us"],
  [String.raw`(?:Ukraine(?:['’]s)? |Ukrainian |NACP |Kyiv(?:['’]s)? )?(?:list of )?(?:international )?(?:sponsors? of (?:the )?war|war sponsors?)(?: (?:black)?list)?`, ["ua-sponsors-of-war"], "exact", "ua"],
  [String.raw`(?:(?:the )?(?:EU|European Union|European|Brussels|bloc)(?:['’]s)? )(?:(?:cyber|human rights|Russia|Iran|asset[- ]freeze) )?(?:(?:black|block)list|sanctions?(?: (?:black)?list| regime| register)?|asset freeze)`, ["eu-sanctions"], "exact", "eu"],
  [String.raw`(?:(?:the )?(?:UK|U\.K\.|British|Britain(?:['’]s)?|United Kingdom(?:['’]s)?)(?:['’]s)? )(?:(?:cyber|human rights|Russia) )?(?:(?:black|block)list|sanctions?(?: (?:black)?list| regime| register)?|asset freeze)`, ["gb-sanctions"], "exact", "gb"],
  [String.raw`(?:consolidated )?(?:financial )?sanctions (?:black)?list|list of sanctioned (?:entities|companies|firms)`, [], "sanction", null],
  [String.raw`(?:economic |trade |financial |travel |new |fresh )?sanctions|asset[- ]freezes?`, [], "sanction", null],
  [String.raw`exclusion list|list of excluded companies`, ["no-pension-fund-exclusion"], "exact", "no"],
  [String.raw`(?:government |security )?(?:black|block)[- ]?lists?`, [], "blacklist", null],
  [String.raw`watch[- ]?lists?|no-fly list|shortlist|price list|mailing list|client list|target list|hit list`, [], "exact", null],
];

/** Matchers of English words for lists, in order of precedence. */
export const englishInstruments: readonly { pattern: RegExp; means: InstrumentWords }[] = ENGLISH.map(([pattern, ids, word, jurisdiction]) => ({
  pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`, "giu"),
  means: { ids, word, jurisdiction },
}));

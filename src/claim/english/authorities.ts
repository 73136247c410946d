/** An authority as written: whose it is, and the lists that are its own. */
export interface AuthorityWord {
  jurisdiction: string;
  lists: readonly string[];
}

const ROWS: readonly [pattern: string, jurisdiction: string, lists: string[]][] = [
  [String.raw`(?:US |U\.S\. |American )?(?:Department of Commerce|Commerce Department|Commerce Secretary|Commerce|Bureau of Industry and Security|BIS)`, "us", ["us-entity-list", "us-denied-persons-list"]],
  [String.raw`(?:US |U\.S\. |American )?(?:Department of the Treasury|Treasury Department|Treasury|OFAC|Office of Foreign Assets Control)`, "us", ["us-sdn-list", "us-ns-cmic-list"]],
  [String.raw`(?:US |U\.S\. |American )?(?:Department of Defen[cs]e|Defen[cs]e Department|Pentagon|DoD)`, "us", ["us-1260h-list", "us-1237-list"]],
  [String.raw`(?:US |U\.S\. )?(?:Federal Communications Commission|FCC)`, "us", ["us-fcc-covered-list", "us-fcc-equipment-authorisation"]],
  [String.raw`(?:US |U\.S\. )?(?:Department of State|State Department)`, "us", []],
  [String.raw`Norway['’]s (?:sovereign )?(?:oil|wealth|pension|government pension)(?: wealth)? fund|Norges Bank|Government Pension Fund Global|Norwegian (?:oil|wealth|pension|government pension|sovereign wealth) fund|world['’]s (?:largest|biggest) sovereign wealth fund`, "no", ["no-pension-fund-exclusion"]],
  [String.raw`(?:President |Joe |Donald |US President )*(?:Biden|Trump|Obama)(?! (?:administration|government))|Gina Raimondo|Raimondo|Janet Yellen|Yellen|Congress`, "us", []],
  [String.raw`NACP|National Agency on Corruption Prevention`, "ua", ["ua-sponsors-of-war"]],
  [String.raw`Texas(?: governor)?|Greg Abbott`, "us", ["us-texas-prohibited-technologies"]],
  [String.raw`Qu[eé]bec`, "ca", ["ca-quebec-procurement"]],
  [String.raw`European Parliament`, "eu", ["eu-parliament-premises"]],
];

/** Finds authorities as English writes them, capitals as given. */
export const authorityWords: readonly { pattern: RegExp; means: AuthorityWord }[] = ROWS.map(([pattern, jurisdiction, lists]) => ({
  pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`, "gu"),
  means: { jurisdiction, lists },
}));

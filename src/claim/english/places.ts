/** English names of states by ISO 3166-1 alpha-2 code (`EU` beside them), their adjectives, and cities that only one state can claim in this trade. */
interface Place {
  code: string;
  names: string;
  adjective: string;
  cities?: string;
}

const PLACES: readonly Place[] = [
  { code: "US", names: "US|U.S.|USA|U.S.A.|United States|United States of America|America|Washington|White House|Biden administration|Trump administration|Obama administration", adjective: "American", cities: "Washington, D.C.|New York|San Francisco|Silicon Valley|Denver|Austin|Chicago|Seattle|Los Angeles|Boston|Atlanta|Palo Alto|Sunnyvale|Virginia|California|Texas|Florida|Colorado" },
  { code: "EU", names: "EU|E.U.|European Union|Brussels|Council of the EU|EU Council|the bloc|Europe", adjective: "European" },
  { code: "GB", names: "UK|U.K.|United Kingdom|Britain|Great Britain|England|Whitehall", adjective: "British", cities: "London|Manchester|Edinburgh|Cambridge" },
  { code: "IL", names: "Israel", adjective: "Israeli", cities: "Tel Aviv|Herzliya|Petah Tikva|Haifa|Jerusalem|Netanya|Hod Hasharon|Ra'anana" },
  { code: "CA", names: "Canada|Ottawa", adjective: "Canadian", cities: "Toronto|Waterloo|Vancouver|Montreal|Ontario" },
  { code: "CN", names: "China|People's Republic of China|PRC|Beijing's government", adjective: "Chinese", cities: "Beijing|Shanghai|Shenzhen|Hangzhou|Chengdu|Guangzhou|Xiamen|Hefei|Tianjin|Jinan" },
  { code: "HK", names: "Hong Kong", adjective: "Hong Kong's" },
  { code: "RU", names: "Russia|Russian Federation|Kremlin", adjective: "Russian", cities: "Moscow|Saint Petersburg|St. Petersburg|St Petersburg|Nizhny Novgorod" },
  { code: "DE", names: "Germany", adjective: "German", cities: "Munich|Berlin|Aachen|Frankfurt|Hamburg" },
  { code: "FR", names: "France", adjective: "French", cities: "Paris|Montpellier|Marseille|Lyon" },
  { code: "IT", names: "Italy", adjective: "Italian", cities: "Milan|Rome|Turin|Naples|Catanzaro" },
  { code: "ES", names: "Spain", adjective: "Spanish", cities: "Barcelona|Madrid|Toledo" },
  { code: "AT", names: "Austria", adjective: "Austrian", cities: "Vienna" },
  { code: "GR", names: "Greece", adjective: "Greek", cities: "Athens" },
  { code: "CY", names: "Cyprus", adjective: "Cypriot", cities: "Nicosia|Limassol|Larnaca" },
  { code: "MK", names: "North Macedonia|Macedonia", adjective: "Macedonian", cities: "Skopje" },
  { code: "HU", names: "Hungary", adjective: "Hungarian", cities: "Budapest" },
  { code: "IE", names: "Ireland", adjective: "Irish", cities: "Dublin" },
  { code: "BG", names: "Bulgaria", adjective: "Bulgarian", cities: "Sofia" },
  { code: "CH", names: "Switzerland", adjective: "Swiss", cities: "Zurich|Geneva|Basel" },
  { code: "SE", names: "Sweden", adjective: "Swedish", cities: "Stockholm" },
  { code: "NO", names: "Norway", adjective: "Norwegian", cities: "Oslo" },
  { code: "DK", names: "Denmark", adjective: "Danish", cities: "Copenhagen" },
  { code: "FI", names: "Finland", adjective: "Finnish", cities: "Helsinki" },
  { code: "NL", names: "Netherlands|Holland", adjective: "Dutch", cities: "Amsterdam|The Hague" },
  { code: "BE", names: "Belgium", adjective: "Belgian", cities: "Antwerp" },
  { code: "LU", names: "Luxembourg", adjective: "Luxembourgish" },
  { code: "PL", names: "Poland", adjective: "Polish", cities: "Warsaw" },
  { code: "PT", names: "Portugal", adjective: "Portuguese", cities: "Lisbon" },
  { code: "UA", names: "Ukraine|Kyiv|Kiev", adjective: "Ukrainian" },
  { code: "TR", names: "Turkey|Türkiye", adjective: "Turkish", cities: "Istanbul|Ankara" },
  { code: "AE", names: "United Arab Emirates|UAE|U.A.E.|Emirates", adjective: "Emirati", cities: "Dubai|Abu Dhabi" },
  { code: "SA", names: "Saudi Arabia", adjective: "Saudi", cities: "Riyadh" },
  { code: "IN", names: "India|New Delhi", adjective: "Indian", cities: "Mumbai|Bangalore|Bengaluru" },
  { code: "ID", names: "Indonesia", adjective: "Indonesian", cities: "Jakarta" },
  { code: "SG", names: "Singapore", adjective: "Singaporean" },
  { code: "JP", names: "Japan", adjective: "Japanese", cities: "Tokyo|Osaka" },
  { code: "KR", names: "South Korea", adjective: "South Korean", cities: "Seoul" },
  { code: "TW", names: "Taiwan", adjective: "Taiwanese", cities: "Taipei" },
  { code: "AU", names: "Australia|Canberra", adjective: "Australian", cities: "Sydney|Melbourne" },
  { code: "NZ", names: "New Zealand", adjective: "New Zealand's" },
  { code: "ZA", names: "South Africa", adjective: "South African", cities: "Cape Town|Stellenbosch|Johannesburg" },
  { code: "BR", names: "Brazil", adjective: "Brazilian" },
  { code: "MX", names: "Mexico", adjective: "Mexican" },
  { code: "EG", names: "Egypt", adjective: "Egyptian", cities: "Cairo" },
  { code: "IR", names: "Iran", adjective: "Iranian", cities: "Tehran" },
  { code: "PK", names: "Pakistan", adjective: "Pakistani" },
];

/** A place as written: `adjective` says of whom ("Israeli"), `city` is inside the state. */
export interface PlaceWord {
  code: string;
  form: "name" | "adjective" | "city";
}

const BY_TEXT = new Map<string, PlaceWord>();
for (const { code, names, adjective, cities } of PLACES) {
  for (const name of names.split("|")) BY_TEXT.set(name, { code, form: "name" });
  BY_TEXT.set(adjective, { code, form: "adjective" });
  for (const city of cities?.split("|") ?? []) BY_TEXT.set(city, { code, form: "city" });
}
const plain = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const ALL = [...BY_TEXT.keys()].sort((a, b) => b.length - a.length).map(plain).join("|");

/** Finds places as English writes them, capitals as given. */
export const PLACE_PATTERN = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${ALL})(?![\p{L}\p{N}])`, "gu");

/** What a matched place means. */
export function placeOf(text: string): PlaceWord | undefined {
  return BY_TEXT.get(text);
}

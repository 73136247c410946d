import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { type ExtendedFeature, geoArea, geoCentroid } from "d3-geo";
import { feature } from "topojson-client";

/**
 * `npx tsx src/tools/country-points.ts [iso_3166-1.json]` writes where the map puts a country's dots: code → numeric code, longitude, latitude
 * (the middle of its largest piece of land). Run by hand when world-atlas changes; it needs ISO's table as Debian's iso-codes has it.
 */
const table = process.argv[2] ?? "/usr/share/iso-codes/json/iso_3166-1.json";
const codes = (JSON.parse(readFileSync(table, "utf8")) as { "3166-1": { alpha_2: string; numeric: string }[] })["3166-1"];
const atlas = JSON.parse(readFileSync(createRequire(import.meta.url).resolve("world-atlas/countries-50m.json"), "utf8"));
const countries = feature(atlas, atlas.objects.countries) as unknown as { features: (ExtendedFeature & { id?: string })[] };
const byNumber = new Map(countries.features.map((country) => [country.id, country]));

const lines = codes.sort((a, b) => (a.alpha_2 < b.alpha_2 ? -1 : 1)).flatMap(({ alpha_2, numeric }) => {
  const country = byNumber.get(numeric);
  if (country === undefined) return [];
  const [longitude, latitude] = geoCentroid(largestPiece(country)).map((degrees) => Math.round(degrees * 10) / 10);
  return [`  "${alpha_2}": ["${numeric}", ${longitude}, ${latitude}]`];
});
writeFileSync(join(import.meta.dirname, "../../extension/dossier/map/country-points.json"), `{\n${lines.join(",\n")}\n}\n`);
console.log(`${lines.length} countries`);

function largestPiece(country: ExtendedFeature): ExtendedFeature {
  const { geometry } = country;
  if (geometry?.type !== "MultiPolygon" || !("coordinates" in geometry)) return country;
  const pieces = (geometry.coordinates as number[][][][]).map((coordinates) => ({ type: "Feature" as const, properties: {}, geometry: { type: "Polygon", coordinates } }) as ExtendedFeature);
  return pieces.sort((a, b) => geoArea(b) - geoArea(a))[0] ?? country;
}

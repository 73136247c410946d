import { geoNaturalEarth1, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import atlas from "world-atlas/countries-110m.json";
import points from "./country-points.json";

/** The world in a box: one path a country, and where a country's dots go. Loaded only when a map is drawn. */
export interface World {
  width: number;
  height: number;
  /** the outline of each country that has one at this scale, by ISO alpha-2 code; those without a code are keyed by their place in the list */
  outlines: { code: string | null; path: string }[];
  /** pixels of a country's middle; null for a code that we have no point for */
  at(code: string): [number, number] | null;
}

const ANTARCTICA = "010";

/** Projects the world into `width` pixels. */
export function world(width: number): World {
  const countries = feature(atlas, atlas.objects.countries);
  const height = Math.round(width * 0.5);
  const drawn = countries.features.filter(({ id }) => id !== ANTARCTICA);
  const projection = geoNaturalEarth1().fitSize([width, height], { type: "FeatureCollection", features: drawn });
  const toPath = geoPath(projection).digits(1);
  const codes = new Map(Object.entries(points).map(([code, [numeric]]) => [numeric, code]));
  return {
    width, height,
    outlines: drawn.map((country) => ({ code: codes.get(String(country.id)) ?? null, path: toPath(country) ?? "" })),
    at: (code) => {
      const point = points[code];
      return point === undefined ? null : projection([point[1], point[2]]);
    },
  };
}

import { useMemo } from "preact/hooks";
import type { Places } from "../../../src/dossier/places.ts";
import { countryName } from "../../../src/words/country-name.ts";
import { useSay } from "../../ui/saying.ts";
import { world } from "./world.ts";

const WIDTH = 620;
const DOT = 2.9;
const LABELLED = 3;

/** One dot, one report of use, on the lightly tinted ground of its country; a ring where a customer was confirmed; a house mark where the vendor sits. Hidden from screen readers: the list says the same. */
export default function WorldMap({ places, label }: { places: Places; label: string }) {
  const say = useSay();
  const map = useMemo(() => world(WIDTH), []);
  const reported = new Set(places.reported.map(({ country }) => country));
  const home = places.headquarters === null ? null : map.at(places.headquarters);
  return (
    <svg class="plot map" viewBox={`0 0 ${map.width} ${map.height}`} role="img" aria-label={label} style={{ direction: "ltr" }}>
      {map.outlines.map(({ code, path }, at) => (
        <path key={code ?? at} d={path} class={code !== null && reported.has(code) ? "land is-reported" : "land"} />
      ))}
      {places.reported.map(({ country, investigations }) => {
        const middle = map.at(country);
        return middle === null ? null : (
          <g key={country} class="dots">
            <title>{`${countryName(country, say.locale)}: ${say.count("dossier_reports_count", investigations.length)}`}</title>
            {investigations.map((id, nth) => {
              const [x, y] = around(middle, nth);
              return <circle key={id} cx={x} cy={y} r={DOT} />;
            })}
          </g>
        );
      })}
      {places.clients.map(({ country }) => {
        const middle = map.at(country);
        return middle === null ? null : <circle key={country} class="client" cx={middle[0]} cy={middle[1]} r={9} />;
      })}
      {home !== null && <path class="home-mark" d={`M${home[0] - 5} ${home[1] + 5}v-6l5-4.5 5 4.5v6z`} />}
      {places.reported.slice(0, LABELLED).map(({ country, investigations }) => {
        const middle = map.at(country);
        return middle === null || investigations.length < 2 ? null : (
          <text key={country} class="halo" x={middle[0] + 11} y={middle[1] - 7}>{[countryName(country, say.locale), investigations.length].join(say("card_by_join"))}</text>
        );
      })}
    </svg>
  );
}

/** Places for dots about a middle: the first in it, six about it, twelve about those. */
function around([x, y]: [number, number], nth: number): [number, number] {
  if (nth === 0) return [x, y];
  const ring = nth <= 6 ? 1 : 2;
  const angle = ((nth - (ring === 1 ? 1 : 7)) / (ring * 6)) * 2 * Math.PI;
  return [x + Math.cos(angle) * ring * DOT * 2.15, y + Math.sin(angle) * ring * DOT * 2.15];
}

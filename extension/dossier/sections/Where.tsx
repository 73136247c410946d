import { useEffect, useState } from "preact/hooks";
import type { Place } from "../../../src/dossier/places.ts";
import { countryName } from "../../../src/words/country-name.ts";
import { sayDay } from "../../../src/words/day-words.ts";
import { useSay } from "../../ui/saying.ts";
import type WorldMapOf from "../map/WorldMap.tsx";
import { usePage } from "../page-facts.ts";
import { Section } from "../Section.tsx";
import { useNear } from "../use-near.ts";

/** Countries where investigations report use, where a customer was confirmed, and where the vendor sits: three things, never one. */
export function Where() {
  const say = useSay();
  const { dossier, through } = usePage();
  const { places, record } = dossier;
  const [ref, near] = useNear<HTMLDivElement>();
  const [map, setMap] = useState<{ Map: typeof WorldMapOf } | null>(null);
  const some = places.reported.length + places.clients.length > 0;
  useEffect(() => {
    if (near && some && map === null) void import("../map/WorldMap.tsx").then((module) => setMap({ Map: module.default }));
  }, [near, some, map]);
  const label = say.count("dossier_where_says", places.reported.length, { vendor: record.name });
  return (
    <Section id="where" title={say("dossier_where")} note={say("dossier_where_note")}>
      <div ref={ref}>
        {!some && <p class="empty">{say("dossier_where_none", { day: sayDay(through, say.locale) })}</p>}
        {some && (
          <>
            <p class="legend" aria-hidden="true">
              <span><svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" class="is-report"><circle cx="6" cy="6" r="3.4" fill="currentColor" /></svg>{say("dossier_where_one_report")}</span>
              <span><i class="ground" />{say("dossier_where_its_country")}</span>
              {places.clients.length > 0 && <span><svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true"><circle cx="7" cy="7" r="5.6" fill="none" stroke="currentColor" stroke-width="1.5" /></svg>{say("dossier_where_client")}</span>}
              {places.headquarters !== null && <span><svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true"><path d="M2 12V6l5-4.5L12 6v6z" fill="none" stroke="currentColor" stroke-width="1.5" /></svg>{say("dossier_where_home", { vendor: record.name })}</span>}
            </p>
            <div class="where">
              <figure class="map-frame">{map && <map.Map places={places} label={label} />}</figure>
              <div class="where-list">
                {places.reported.length > 0 && <PlaceList title={say("dossier_where_reported")} places={places.reported} />}
                {places.clients.length > 0 && <PlaceList title={say("dossier_where_confirmed")} places={places.clients} />}
                {places.headquarters !== null && <p class="minor">{say("dossier_where_headquarters")}: {countryName(places.headquarters, say.locale)}</p>}
              </div>
            </div>
          </>
        )}
      </div>
    </Section>
  );
}

/** Countries, most reports first; those with one report together. Each count leads to its first report. */
function PlaceList({ title, places }: { title: string; places: readonly Place[] }) {
  const say = useSay();
  const many = places.filter(({ investigations }) => investigations.length > 1);
  const once = places.filter(({ investigations }) => investigations.length === 1);
  return (
    <>
      <h3>{title}</h3>
      <ul class="places">
        {many.map(({ country, investigations }) => (
          <li key={country}>
            <span>{countryName(country, say.locale)}</span>
            <span class="minor">{investigations.map((id, nth) => <a key={id} class="cite" href={`#line-${id}`} aria-label={`${countryName(country, say.locale)}: ${say("dossier_report_nth", { nth: nth + 1, count: investigations.length })}`}><span class="cite-n">{nth + 1}</span></a>)} {say.count("dossier_reports_count", investigations.length)}</span>
          </li>
        ))}
        {once.length > 0 && (
          <li class="once">
            <span class="minor">{say.count("dossier_reports_each", 1)}</span>
            <span>{once.map(({ country, investigations }, at) => <span key={country}>{at > 0 && say("card_by_join")}<a href={`#line-${investigations[0]}`}>{countryName(country, say.locale)}</a></span>)}</span>
          </li>
        )}
      </ul>
    </>
  );
}

declare module "world-atlas/countries-110m.json" {
  const atlas: import("topojson-specification").Topology<{ countries: import("topojson-specification").GeometryCollection }>;
  export default atlas;
}
/** code → [ISO numeric code, longitude, latitude]; written by src/tools/country-points.ts */
declare module "*/country-points.json" {
  const points: Readonly<Record<string, readonly [string, number, number]>>;
  export default points;
}

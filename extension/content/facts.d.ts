/** The compiled database as pages need it: strings, opened on first use. */
declare module "#facts/match-index.ts" {
  const index: string;
  export default index;
}
declare module "#facts/mark-table.ts" {
  const table: string;
  export default table;
}

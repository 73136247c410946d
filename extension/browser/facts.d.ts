/** The compiled database as its pages import it; `npm run compile` writes the files, src/compile says their shapes. */
declare module "#facts/deck.json" {
  const deck: import("../../src/compile/deck.ts").Deck;
  export default deck;
}
declare module "#facts/names.json" {
  const names: import("../../src/compile/names.ts").NameEntry[];
  export default names;
}
declare module "#facts/registry.json" {
  const registry: import("../../src/compile/registry.ts").Registry;
  export default registry;
}
declare module "#facts/version.json" {
  const version: import("../../src/compile/version.ts").DataVersion;
  export default version;
}

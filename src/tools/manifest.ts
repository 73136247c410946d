/** A browser extension's manifest, as far as we touch it. */
export type Manifest = Record<string, unknown>;

/** The add-on's id at Mozilla's; also where Firefox keeps its settings. */
export const FIREFOX_ID = "counterwatch@counterwatch.invalid";

/**
 * Turns the one manifest (Chrome's dialect) into Firefox's: the background is a module script, the side panel a sidebar,
 * no data is collected, and the oldest Firefox is the one whose `::highlight` underlines paint fully (149, PEERS.md row 13).
 */
export function toFirefox(manifest: Manifest): Manifest {
  const { side_panel, minimum_chrome_version, permissions, background, content_scripts, ...rest } = manifest;
  void minimum_chrome_version;
  const worker = (background as { service_worker: string }).service_worker;
  return {
    ...rest,
    permissions: (permissions as string[]).filter((permission) => permission !== "sidePanel"),
    background: { scripts: [worker], type: "module" },
    content_scripts,
    sidebar_action: {
      default_panel: (side_panel as { default_path: string }).default_path,
      default_title: "__MSG_extension_name__",
      default_icon: (rest.icons as Record<string, string>)["32"],
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: { id: FIREFOX_ID, strict_min_version: "149.0", data_collection_permissions: { required: ["none"] } },
      gecko_android: { strict_min_version: "149.0" },
    },
  };
}

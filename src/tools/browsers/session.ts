import type { PageFindings } from "../../protocol/calls.ts";

/** One page in a real browser, driven alike in Chromium and Firefox: what the tests of both need, no more. */
export interface Page {
  goto(url: string): Promise<void>;
  /** Runs in the page's own world (for our own pages: with `browser.*` at hand). The function is sent as text: it sees only its argument. */
  run<A, R>(task: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  waitFor(selector: string, timeout?: number): Promise<void>;
  click(selector: string): Promise<void>;
  /** Moves the pointer there in `steps` (viewport CSS pixels). */
  move(x: number, y: number, steps?: number): Promise<void>;
  press(key: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  size(width: number, height: number): Promise<void>;
  screenshot(path: string, options?: { whole?: boolean }): Promise<void>;
  close(): Promise<void>;
}

/** A browser with the built extension in it. */
export interface Session {
  readonly name: "chromium" | "firefox";
  newPage(): Promise<Page>;
  /** The address of one of our own pages: `extension/popup/index.html`. */
  ours(path: string): string;
  /** The id of the tab that shows this address (a prefix will do), asked of the extension itself. */
  tabOf(url: string): Promise<number>;
  /** Runs in one of our own pages, with `browser` (or `chrome`) at hand. */
  runOurs<A, R>(task: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  /** What the page in a tab names, once it has been read (asked as our popup asks). */
  findings(tab: number): Promise<PageFindings>;
  /** Resolves when the browser is closed by hand. */
  closed(): Promise<void>;
  close(): Promise<void>;
}

/** How a session starts. */
export interface SessionOptions {
  /** a folder with a built extension; null for none; left out: the one in dist */
  extension?: string | null;
  headless?: boolean;
  dark?: boolean;
  forcedColors?: boolean;
}

/** Asks a tab's page what it names until it has been read, as our own pages ask. `runOurs` is the session's. */
export async function findingsOf(runOurs: Session["runOurs"], tab: number): Promise<PageFindings> {
  const until = Date.now() + 15_000;
  for (;;) {
    const answer = await runOurs(async (id) => {
      const api = (globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome }).browser ?? chrome;
      return api.tabs.sendMessage(id, { call: "mentions", args: [] }, { frameId: 0 }).catch((error: unknown) => ({ ok: false, error: { code: "no-page", words: String(error) } }));
    }, tab) as { ok: boolean; value: PageFindings; error: { words: string } } | undefined;
    if (answer?.ok && answer.value.reading.state !== "reading") return answer.value;
    if (Date.now() > until) throw new Error(`the page in tab ${tab} was not read in 15 s: ${answer?.error?.words ?? "still reading"}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The settings a test starts with: the first-run question answered, marks on. */
export async function set(session: Session, settings: Record<string, unknown>): Promise<void> {
  await session.runOurs(async (given) => {
    const api = (globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome }).browser ?? chrome;
    const { settings: before = {} } = await api.storage.local.get("settings");
    await api.storage.local.set({ settings: { ...(before as object), chosen: true, ...given } });
  }, settings);
}

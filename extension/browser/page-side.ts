import type { BackgroundCalls, PageCalls } from "../../src/protocol/calls.ts";
import { readSettings, type Settings } from "../../src/protocol/settings.ts";
import { isRequest, type Answer } from "../../src/protocol/wire.ts";
import type { Answers } from "./calls.ts";

/**
 * The content script's own door to the browser. It is `browser.ts` and `calls.ts` without the polyfill, which would cost every page 10 KB;
 * it asks only for what Chrome and Firefox do alike.
 */
interface Native {
  runtime?: {
    id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: { addListener(listener: (message: unknown, sender: unknown, reply: (answer: Answer) => void) => boolean | undefined): void };
  };
  storage: { local: { get(key: string): Promise<Record<string, unknown>>; onChanged: { addListener(listener: (changes: Record<string, { newValue?: unknown }>) => void): void } } };
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
  i18n: { getMessage(key: string, values?: string[]): string };
}
const { browser, chrome: own } = globalThis as unknown as { browser?: Native; chrome: Native };
const api = browser ?? own;
const KEY = "settings";

/** False once the extension was removed, switched off or updated under the page: nothing can be asked any more. */
export function isAlive(): boolean {
  try {
    return api.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

type PageTier = "cardFace" | "mentionsFound" | "openDossier";

/** Asks the background what a page may ask. Rejects if it answers with an error, or not at all. */
export async function askFromPage<K extends PageTier>(call: K, ...args: Parameters<BackgroundCalls[K]>): Promise<Awaited<ReturnType<BackgroundCalls[K]>>> {
  if (api.runtime === undefined) throw new Error("the extension is gone");
  const answer = (await api.runtime.sendMessage({ call, args })) as Answer | undefined;
  if (answer === undefined) throw new Error("nobody answered");
  if (!answer.ok) throw new Error(answer.error.words);
  return answer.value as Awaited<ReturnType<BackgroundCalls[K]>>;
}

/** Answers our own pages' questions about this one. Pages have no way to ask. */
export function answerInPage(answers: Answers<PageCalls>): void {
  api.runtime?.onMessage.addListener((message, _sender, reply) => {
    if (!isRequest(message) || !Object.hasOwn(answers, message.call)) return undefined;
    const answer = answers[message.call as keyof PageCalls] as (...args: unknown[]) => unknown;
    void (async () => answer(...message.args))().then(
      (value) => reply({ ok: true, value: value ?? null }),
      (error: unknown) => reply({ ok: false, error: { code: "failed", words: error instanceof Error ? error.message : String(error) } }),
    );
    return true;
  });
}

/** The reader's settings as they stand. */
export async function loadInPage(): Promise<Settings> {
  return readSettings((await api.storage.local.get(KEY))[KEY]);
}

/** Calls back whenever the settings change. */
export function onSettingsInPage(changed: (settings: Settings) => void): void {
  api.storage.local.onChanged.addListener((changes) => {
    if (KEY in changes) changed(readSettings(changes[KEY]?.newValue));
  });
}

/** The shadow root of an element, closed ones too, or null. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot !== null) return element.shadowRoot;
  if (api.dom) return element instanceof HTMLElement ? api.dom.openOrClosedShadowRoot(element) : null;
  return (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null;
}

/** A phrase in the browser's own language, for when the background cannot be asked; empty if even that is gone. */
export function phraseInPage(key: string): string {
  try {
    return api.i18n.getMessage(key);
  } catch {
    return "";
  }
}

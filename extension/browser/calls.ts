import { argumentsFit } from "../../src/protocol/check-arguments.ts";
import { PAGE_TIER, type BackgroundCalls, type PageCalls } from "../../src/protocol/calls.ts";
import { isRequest, type Answer, type Request } from "../../src/protocol/wire.ts";
import type { Runtime } from "webextension-polyfill";
import { browser } from "./browser.ts";

type Calls = { [name: string]: (...args: never[]) => unknown };
/** The same calls as promises: what the asker sees. */
type Asked<C> = { [K in keyof C]: C[K] extends (...args: infer A) => infer R ? (...args: A) => Promise<Awaited<R>> : never };
/** The same calls, answered now or later. */
export type Answers<C> = { [K in keyof C]: C[K] extends (...args: infer A) => infer R ? (...args: A) => R | Promise<R> : never };

/** A call that was answered with an error; `words` says what to do. */
export class CallFailed extends Error {
  constructor(readonly code: string, words: string) {
    super(words);
  }
}

/** Asks the background: `ask().card("nso-group", null, null)`. Rejects with `CallFailed`. */
export function ask(): Asked<BackgroundCalls> {
  return asker((request) => browser.runtime.sendMessage(request)) as Asked<BackgroundCalls>;
}

/** Asks a tab's page (its top frame, or the frame given). Rejects with `CallFailed`; a page without us rejects with `no-page`. */
export function askPage(tab: number, frameId = 0): Asked<PageCalls> {
  return asker((request) => browser.tabs.sendMessage(tab, request, { frameId })) as Asked<PageCalls>;
}

function asker(send: (request: Request) => Promise<unknown>): unknown {
  return new Proxy({}, {
    get: (_, call: string) => async (...args: unknown[]) => {
      let answer: Answer | undefined;
      try {
        answer = (await send({ call, args })) as Answer | undefined;
      } catch (error) {
        throw new CallFailed("no-page", error instanceof Error ? error.message : String(error));
      }
      if (answer === undefined) throw new CallFailed("no-page", "nobody answered");
      if (!answer.ok) throw new CallFailed(answer.error.code, answer.error.words);
      return answer.value;
    },
  });
}

/** Answers the background's calls. A page may use the page tier only; arguments are checked at the door. A missing or extra answer does not compile. */
export function answerAsBackground(answers: Answers<BackgroundCalls>, sender: { set(sender: Sender): void }): void {
  browser.runtime.onMessage.addListener((message: unknown, from: Runtime.MessageSender) => {
    if (!isRequest(message) || !Object.hasOwn(answers, message.call)) return undefined;
    const call = message.call as keyof BackgroundCalls;
    const ours = from.url?.startsWith(browser.runtime.getURL("")) ?? false;
    if (!ours && !PAGE_TIER.has(call)) return refuse("denied", `a page may not call ${call}`);
    if (!argumentsFit(call, message.args)) return refuse("bad-argument", `${call} was called with arguments that it does not take`);
    sender.set({ tab: from.tab?.id ?? null, frame: from.frameId ?? 0, ours });
    return reply(() => (answers[call] as (...args: unknown[]) => unknown)(...message.args));
  });
}

/** Who is calling: set just before each answer begins. */
export interface Sender {
  tab: number | null;
  frame: number;
  ours: boolean;
}

/** Answers our own pages' questions about this page. Only the extension itself can ask: pages have no such channel. */
export function answerAsPage(answers: Answers<PageCalls>): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (!isRequest(message) || !Object.hasOwn(answers, message.call)) return undefined;
    return reply(() => (answers as unknown as Calls)[message.call]?.(...(message.args as never[])));
  });
}

async function reply(run: () => unknown): Promise<Answer> {
  try {
    return { ok: true, value: (await run()) ?? null };
  } catch (error) {
    return { ok: false, error: { code: "failed", words: error instanceof Error ? error.message : String(error) } };
  }
}

function refuse(code: "denied" | "bad-argument", words: string): Promise<Answer> {
  return Promise.resolve({ ok: false, error: { code, words } });
}

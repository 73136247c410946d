import { answerInPage, isAlive, loadInPage, onSettingsInPage } from "../browser/page-side.ts";
import { pageAnswers } from "./answers.ts";
import { Hover } from "./hover.ts";
import { PageSession } from "./session.ts";

/** Runs in every frame at its start. One self-contained file, so that no file of ours can be fetched by a page. */
async function main(): Promise<void> {
  if (!/html|text\/plain/.test(document.contentType)) return;
  const hover = new Hover();
  const settings = await loadInPage();
  await ready();
  const session = new PageSession(settings, () => hover.changed());
  hover.serve(session);
  answerInPage(pageAnswers(session, (mention, byKey) => hover.reveal(mention, byKey)));
  onSettingsInPage((changed) => session.apply(changed));
  session.apply(settings);
  leaveWhenGone(session, hover);
  addEventListener("pageshow", (event) => {
    // Back from the cache: settings may have changed while the page slept.
    if (event.persisted && isAlive()) void loadInPage().then((now) => session.apply(now));
  });
}

/** How often to ask whether the extension is still there, in ms. No event tells of its removal. */
const ASK = 2000;

/** Leaves the page as it was once the extension is removed, switched off or updated. */
function leaveWhenGone(session: PageSession, hover: Hover): void {
  const timer = setInterval(() => {
    if (isAlive()) return;
    clearInterval(timer);
    hover.keeper.close();
    session.stop();
  }, ASK);
}

/** Waits until the page has its text. A page that nobody looks at waits a little longer, until it is looked at or has come to rest. */
async function ready(): Promise<void> {
  if (document.readyState === "loading") await new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve, { once: true }));
  if (document.visibilityState === "hidden") await Promise.race([new Promise((resolve) => document.addEventListener("visibilitychange", resolve, { once: true })), pause(1500)]);
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

void main();

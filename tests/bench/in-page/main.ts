import type { Contender, Given } from "./contender.ts";
import { feed } from "./feed.ts";
import { fastscan, monyone, trieRegExp } from "./finders.ts";
import { firstMark } from "./first-mark.ts";
import { floor } from "./floor.ts";
import { advancedArray, advancedRegExp, markArray, markRegExp, replaceText } from "./markers.ts";
import { ours } from "./ours.ts";
import type { RunAsked, RunResult } from "../../../src/tools/bench/run.ts";

const contenders: Readonly<Record<string, Contender>> = { floor, ours, "trie RegExp": trieRegExp, "@monyone/aho-corasick": monyone, fastscan, "mark.js RegExp": markRegExp, "mark.js array": markArray, "advanced-mark RegExp": advancedRegExp, "advanced-mark array": advancedArray, findAndReplaceDOMText: replaceText };

/** One run in this freshly loaded page: the first call, cold, with layout forced; then, if asked, a second, warm. */
async function run({ contender, counted, warm }: RunAsked, given: Given): Promise<RunResult> {
  const made = contenders[contender] as Contender;
  const began = performance.now();
  const call = made.ready(given);
  const ready = performance.now() - began;
  document.body.getBoundingClientRect();
  await new Promise((resolve) => setTimeout(resolve, 30));
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((some) => records.push(...some));
  if (counted) observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  const timed = async (): Promise<[number, number]> => {
    const start = performance.now();
    const answer = call();
    const mentions = typeof answer === "number" ? answer : await answer;
    document.body.getBoundingClientRect();
    return [performance.now() - start, mentions];
  };
  const [ms, mentions] = await timed();
  records.push(...observer.takeRecords());
  observer.disconnect();
  let again: number | undefined;
  if (warm) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    [again] = await timed();
  }
  return { ms, ready, mentions, mutations: records.length, ...(again !== undefined && { again }) };
}

Object.assign(globalThis, { bench: { run, feed, firstMark } });

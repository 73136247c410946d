import Mark from "mark.js";
import { HighlightMarker } from "../../../extension/content/mark.ts";
import { PageReading } from "../../../extension/content/reading.ts";
import { openIndex } from "../../../src/match/open-index.ts";
import type { FeedResult } from "../../../src/tools/bench/run.ts";
import type { Given } from "./contender.ts";
import { everyMark } from "./marks.ts";
import { meterAll } from "./meter.ts";

/** 200 posts a second for some seconds: what following them costs, by each of these. */
export async function feed(contender: string, seconds: number, posts: string[], given: Given): Promise<FeedResult> {
  const timer = globalThis.setTimeout.bind(globalThis);
  const meter = meterAll();
  const mentions = await follow(contender, given);
  meter.pieces.length = 0;
  const list = document.querySelector("main") as HTMLElement;
  const began = performance.now();
  let put = 0;
  let frames = 0;
  const frame = (): void => {
    frames++;
    if (performance.now() - began < seconds * 1000) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  while (performance.now() - began < seconds * 1000) {
    // Twenty batches a second, as a feed comes in.
    const due = Math.floor(((performance.now() - began) / 1000) * 200);
    const template = document.createElement("template");
    for (; put < due; put++) template.innerHTML += posts[put % posts.length];
    list.append(template.content);
    await new Promise((resolve) => timer(resolve, 50));
  }
  const took = (performance.now() - began) / 1000;
  await new Promise((resolve) => timer(resolve, 700));
  return { nodes: put, total: meter.total, worst: meter.worst, fps: frames / took, mentions: mentions(), pieces: meter.pieces.length };
}

async function follow(contender: string, { index, pattern }: Given): Promise<() => number> {
  const names = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, "gu");
  if (contender === "ours") {
    const marker = new HighlightMarker();
    let count = 0;
    const reading = new PageReading(openIndex(index), (found) => {
      count = found.length;
      marker.paint(everyMark(found));
    });
    await reading.start();
    return () => count;
  }
  const observer = new MutationObserver((records) => {
    if (contender === "observer only") return;
    observer.disconnect();
    for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof HTMLElement) new Mark(node).markRegExp(names, {});
    observer.observe(document.body, { subtree: true, childList: true });
  });
  observer.observe(document.body, { subtree: true, childList: true });
  return () => document.querySelectorAll("mark").length;
}


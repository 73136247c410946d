import { INLINE, SKIPPED } from "./element-kinds.ts";
import { flows } from "./page-text.ts";
import { childrenOf, descendantsOf, textOf, walkerOf } from "./safe-dom.ts";

/** A run of siblings: one element, or what flows in one line. */
export interface Run {
  first: Node;
  last: Node;
  /** UTF-16 units of all text in it */
  units: number;
}

/** A piece of the page that can be looked through at once. */
export interface Chunk {
  runs: Run[];
  /** all text in the runs, unfinished: blocks glued, scripts included */
  text: string;
}

/** Elements with more elements in them than this are opened: their text would take the browser too long to gather at once. */
const LARGE = 2500;
/** Siblings are put together to chunks of about this much text: each chunk costs a little. */
const ENOUGH = 12_000;
/** A run with less text than this is read whole, even if only one line of it names somebody. */
const SMALL = 1200;

/**
 * Cuts a tree into chunks in reading order, fetched by the browser's own quick way: no single node of them is touched by us unless their
 * text may name somebody. `within`: how many elements the root holds, if known.
 */
export function* chunksOf(root: Node, within = descendantsOf(root)): Generator<Chunk> {
  const walker = walkerOf(root);
  const only = within > LARGE && childrenOf(root as Element) === 1;
  let chunk: Chunk = { runs: [], text: "" };
  for (let node = walker.firstChild(); node !== null; node = walker.nextSibling()) {
    const name: unknown = (node as Element).localName;
    let run: Run;
    let text: string;
    if (node.nodeType === Node.TEXT_NODE || INLINE.has(name)) {
      [run, text] = lineFrom(node);
      walker.currentNode = run.last;
    } else {
      // An only child holds one element less: a long row of wrappers is counted once, not once each.
      const inside = SKIPPED.has(name) || within <= LARGE ? 0 : only ? within - 1 : descendantsOf(node);
      if (inside > LARGE) {
        if (chunk.text.length > 1) yield chunk;
        chunk = { runs: [], text: "" };
        yield* chunksOf(node, inside);
        continue;
      }
      if (SKIPPED.has(name)) continue;
      text = textOf(node);
      run = { first: node, last: node, units: text.length };
    }
    if (run.units === 0) continue;
    chunk.runs.push(run);
    chunk.text += text;
    if (chunk.text.length < ENOUGH) continue;
    yield chunk;
    chunk = { runs: [], text: "" };
  }
  if (chunk.text.length > 1) yield chunk;
}

/** The smallest runs in which a chunk's text has these offsets (ascending). What is skipped is left out. */
export function* runsAt(runs: Iterable<Run>, starts: readonly number[], begin = 0): Generator<Run> {
  let at = begin;
  let next = 0;
  while (next < starts.length && (starts[next] as number) < at) next++;
  for (const run of runs) {
    if (next >= starts.length) return;
    const end = at + run.units;
    if ((starts[next] as number) < end) {
      const inner = run.units > SMALL && run.first === run.last ? runsIn(run.first) : null;
      if (inner) yield* runsAt(inner, starts, at);
      else yield run;
    }
    while (next < starts.length && (starts[next] as number) < end) next++;
    at = end;
  }
}

/** The runs that an element is made of; null if it is one itself. */
function runsIn(node: Node): Iterable<Run> | null {
  if (node.nodeType !== Node.ELEMENT_NODE || INLINE.has((node as Element).localName) || childrenOf(node as Element) === 0) return null;
  return (function* () {
    const walker = walkerOf(node);
    for (let child = walker.firstChild(); child !== null; child = walker.nextSibling()) {
      if (child.nodeType === Node.TEXT_NODE || INLINE.has((child as Element).localName)) {
        const [run] = lineFrom(child);
        walker.currentNode = run.last;
        yield run;
      } else yield { first: child, last: child, units: textOf(child).length };
    }
  })();
}

/** The line that begins with a node, as a run and as text. */
function lineFrom(first: Node): [Run, string] {
  let text = "";
  let last = first;
  for (let at: Node | null = first; at !== null && flows(at); at = at.nextSibling) {
    if (at.nodeType === Node.COMMENT_NODE) continue;
    text += at.nodeType === Node.TEXT_NODE ? (at as Text).data : textOf(at);
    last = at;
  }
  return [{ first, last, units: text.length }, text];
}

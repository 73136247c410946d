import type { Contender } from "./contender.ts";

/** The least that reading a page in JavaScript can cost: every text node walked, every unit looked at once. Finds nothing. */
export const floor: Contender = {
  ready: () => () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let sum = 0;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { data } = node as Text;
      for (let i = 0; i < data.length; i++) sum += data.charCodeAt(i);
    }
    return sum === 0 ? -1 : 0;
  },
};

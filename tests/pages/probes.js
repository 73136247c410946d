/* What a page can find out about a reader's tools, as plain values that can be compared with those of a browser without any. Runs before all else. */
(() => {
  const seen = { records: 0, errors: [], messages: 0, events: new Set(), longTasks: 0, resizes: 0, called: [] };
  new MutationObserver((records) => { if (document.readyState === "complete") seen.records += records.length; }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  addEventListener("error", (event) => seen.errors.push(event.message));
  addEventListener("message", () => { seen.messages += 1; });
  try { new PerformanceObserver((list) => { seen.longTasks += list.getEntries().filter(({ startTime }) => startTime > 1500).length; }).observe({ type: "longtask" }); } catch { /* Firefox has none */ }
  const own = Object.getOwnPropertyNames(window).length;
  /* Functions that a tool would call, patched to tell. */
  const attach = Element.prototype.attachShadow;
  const wrap = (object, name) => { const found = object[name]; object[name] = function (...given) { seen.called.push(name); return found.apply(this, given); }; };
  for (const [object, name] of [[Element.prototype, "attachShadow"], [HighlightRegistry.prototype, "set"], [Highlight.prototype, "add"], [Document.prototype, "createTreeWalker"], [Document.prototype, "createRange"], [Range.prototype, "getClientRects"], [Element.prototype, "append"], [Node.prototype, "appendChild"], [CSSStyleSheet.prototype, "replaceSync"], [window, "getComputedStyle"], [window, "addEventListener"], [EventTarget.prototype, "addEventListener"], [window, "setTimeout"]]) wrap(object, name);

  const rects = () => [...document.querySelectorAll("body *")].map((one) => { const { x, y, width, height } = one.getBoundingClientRect(); return [x, y, width, height].map((value) => Math.round(value * 10)).join(); }).join(" ");
  const textRects = () => { const out = []; const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); const range = document.createRange(); for (let node = walker.nextNode(); node; node = walker.nextNode()) { if (!node.data.trim()) continue; range.selectNodeContents(node); for (const { x, y, width } of range.getClientRects()) out.push([x, y, width].map((value) => Math.round(value * 10)).join()); } return out.join(" "); };
  const grid = () => { const out = []; for (let x = 50; x < innerWidth; x += 110) for (let y = 20; y < innerHeight; y += 60) out.push(document.elementsFromPoint(x, y).map(({ localName }) => localName).join(">")); return out.join(" "); };
  const styles = () => { let sum = 0; for (const one of document.querySelectorAll("body, body *")) { const style = getComputedStyle(one); for (const name of style) { const text = name + style.getPropertyValue(name); for (let i = 0; i < text.length; i++) sum = (sum * 31 + text.charCodeAt(i)) | 0; } } return sum; };
  const pseudo = () => [...document.querySelectorAll("p, li, td, h1")].map((one) => ["::before", "::after", "::first-line", "::first-letter", "::marker"].map((name) => { const { content, font, display } = getComputedStyle(one, name); return content + font + display; }).join()).join(" ");
  const refusal = (selector) => { const one = document.querySelector(selector); try { const root = attach.call(one, { mode: "open" }); root.append(document.createElement("slot")); return "free"; } catch (error) { return error.name; } };
  const answers = () => { const out = []; for (const type of ["pointermove", "mousemove", "keydown", "keyup", "click", "wheel", "copy"]) { const event = new Event(type, { bubbles: true, cancelable: true }); document.getElementById("bait").dispatchEvent(event); out.push(event.defaultPrevented); } return out.join(); };

  window.probe = () => {
    const called = [...seen.called];
    const report = {
      "elements in the page": document.querySelectorAll("*").length,
      "attributes in the page": [...document.querySelectorAll("*")].reduce((sum, one) => sum + one.attributes.length, 0),
      "markup": document.documentElement.outerHTML.length,
      "markup with shadow trees": document.documentElement.getHTML?.({ serializableShadowRoots: true })?.length ?? 0,
      "visible text": document.body.innerText,
      "mutation records since it was loaded": seen.records,
      "errors": seen.errors.join(),
      "messages": seen.messages,
      "style sheets": document.styleSheets.length,
      "adopted style sheets": document.adoptedStyleSheets.length,
      "highlights": CSS.highlights.size,
      "names of highlights": [...CSS.highlights.keys()].length,
      "text of highlights": [...CSS.highlights.values()].flatMap((one) => [...one].map(({ startContainer }) => startContainer.data)).length,
      "names in the window": Object.getOwnPropertyNames(window).length - own,
      "browser and chrome.runtime in the page": typeof browser + typeof globalThis.chrome?.runtime,
      "places of elements": rects(),
      "places of text": textRects(),
      "what lies under points": grid(),
      "all computed styles": styles(),
      "computed styles of pseudo-elements": pseudo(),
      "open shadow roots": [...document.querySelectorAll("*")].filter(({ shadowRoot }) => shadowRoot).length,
      "slots of elements": [...document.querySelectorAll("*")].filter(({ assignedSlot }) => assignedSlot).length,
      "popovers": document.querySelectorAll(":popover-open, [popover]").length,
      "focus": document.activeElement?.localName ?? "",
      "selection": String(getSelection()),
      "animations": document.getAnimations().length,
      "resources fetched from elsewhere": performance.getEntriesByType("resource").filter(({ name }) => !name.startsWith(location.origin)).length,
      "long tasks after the first moments": seen.longTasks,
      "answers to made-up events": answers(),
      "found by the page's own search": typeof window.find === "function" ? window.find("Entity List") : false,
      "calls of patched functions": called.filter((name) => !["addEventListener", "setTimeout"].includes(name)).length,
      "scroll height": document.documentElement.scrollHeight,
    };
    /* Last, since they change the page. */
    report["a shadow tree for a block that names nobody"] = refusal("#control");
    report["a shadow tree for a block that names a vendor"] = refusal("#bait");
    return report;
  };
})();

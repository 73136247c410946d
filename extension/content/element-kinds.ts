/** Elements that flow in a line of text: their text joins their neighbours'. Every other element parts blocks. */
export const INLINE: ReadonlySet<unknown> = new Set([
  "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "data", "del", "dfn", "em", "font", "i", "ins", "label", "mark", "nobr", "q", "rb", "ruby",
  "s", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "wbr", "slot",
]);

/** Elements whose text is not the page's prose: code, what the reader types, what is not shown, other documents. */
export const SKIPPED: ReadonlySet<unknown> = new Set([
  "script", "style", "noscript", "template", "head", "title", "textarea", "input", "select", "option", "datalist",
  "pre", "code", "kbd", "samp", "var", "xmp", "listing", "plaintext", "svg", "math", "canvas", "iframe", "frame", "object", "embed", "audio", "video", "map",
  "rt", "rp", "progress", "meter", "noembed", "noframes",
]);

/** What must not be marked wherever it stands: editors, hidden from assistive technology, code. Asked of mentions only, so that pages without any pay nothing. */
export const UNREAD = "[contenteditable]:not([contenteditable='false' i]),[aria-hidden='true'],[role='textbox'],[role='searchbox'],[role='code'],.CodeMirror,.monaco-editor,.ace_editor,pre,code,textarea,svg";

/** What no text is read under: the above, and the skipped elements. For text that is looked at out of turn. */
export const UNREAD_TEXT = [UNREAD, ...[...SKIPPED].map(String)].join();

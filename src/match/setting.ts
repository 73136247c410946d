import type { AgainstRule } from "./mention.ts";

const HOST_AFTER = /^\.(?=[a-z])[a-z0-9-]*(\.[a-z0-9-]+)*/;
const TOP_LEVEL = /\.(?:com|org|net|info|biz|gov|edu|mil|int|ai|io|co|app|dev|tech|security|group|solutions|systems|cloud|online|site|xyz|eu|tv|me|[a-z]{2})(?:[./:?#]|$)/i;
const LICENCE = /(?:copyright|copr\.|©|ⓒ|\(c\))[\s\d,;.:()c©–—-]*(?:by\s+|the\s+)?$/i;
const SPACES = /\s/;

/**
 * Where a name stands decides first: inside a host name, an e-mail address, a path or a licence header it names nobody. Returns the rule
 * that withholds it, or undefined.
 */
export function settingRule(text: string, start: number, end: number): AgainstRule | undefined {
  const before = text[start - 1] ?? " ";
  const after = text[end] ?? " ";
  if (before === "@") return text[start - 2] && /[\w.]/.test(text[start - 2] ?? "") ? "address" : "handle";
  if (after === "@" && /\w/.test(text[end + 1] ?? "")) return "address";
  if (before === "_" || (before === "\\" && /\w/.test(after)) || (after === "\\" && /\w/.test(text[end + 1] ?? ""))) return "path";
  if (/[./\-@:=&?#%~+]/.test(before) || /[./\-@:=?_%~+]/.test(after)) {
    const rule = tokenRule(text, start, end);
    if (rule) return rule;
  }
  const lead = text.slice(Math.max(0, start - 70), start);
  if (LICENCE.test(lead.slice(lead.lastIndexOf("\n\n") + 1))) return "licence";
  return undefined;
}

/** Looks at the run of non-space text that the name stands in. */
function tokenRule(text: string, start: number, end: number): AgainstRule | undefined {
  let from = start;
  while (from > 0 && start - from < 300 && !isBreak(text, from - 1)) from--;
  let to = end;
  while (to < text.length && to - end < 300 && !isBreak(text, to)) to++;
  const head = text.slice(from, start);
  const tail = text.slice(end, to);
  if (/[\w.+-]@[\w.-]*$/.test(head) || /^[\w.+-]*@\w/.test(tail)) return "address";
  if (/[a-z][a-z0-9+.-]*:\/\//i.test(head) || /^\W?www\./i.test(head)) return "host-name";
  if (/^[\w-]*(?:\.[\w-]+)*/.test(tail) && HOST_AFTER.test(afterDashes(tail)) && TOP_LEVEL.test(hostOf(afterDashes(tail)))) return "host-name";
  if (/[\w-]\.[\w.-]*$/.test(head) && /^[\w-]*\.[a-z]{2,}/.test(tail)) return "host-name";
  if (/(?:^|[^\w.])[\w-]+(?:\.[\w-]+)+\/\S*$/.test(head) && TOP_LEVEL.test(head)) return "host-name";
  if (/^["'(]?[.~]{0,2}\/(?:[\w.-]+\/)*[\w.-]*$/.test(head) && (head.split("/").length > 2 || tail.startsWith("/") || /^\.\w/.test(tail))) return "path";
  if (/^\.(?:c|h|cc|cpp|js|ts|py|rb|go|rs|java|php|sh|exe|dll|so|apk|ipa|zip|gz|tar|bin|txt|md|json|xml|yaml|yml|html?|pdf|docx?|xlsx?|pptx?|png|jpe?g|gif|svg|mp[34]|csv)\b/.test(tail)) return "path";
  return undefined;
}

/** Host labels may go on after the name with a hyphen: `nso-group.com`. */
function afterDashes(tail: string): string {
  return tail.replace(/^[\w-]*/, "");
}

function hostOf(tail: string): string {
  return /^[\w.-]*[./:?#]?/.exec(tail)?.[0].replace(/[.]$/, "") ?? "";
}

function isBreak(text: string, at: number): boolean {
  const char = text[at] ?? " ";
  return SPACES.test(char) || /[<>"“”«»|，。、；：（）「」『』]/.test(char);
}

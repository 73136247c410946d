/**
 * The address of a page at the words of a quote: a text directive of the WICG's "URL Fragment Text Directives"
 * (https://wicg.github.io/scroll-to-text-fragment/). The words beside the quote tell one place from another.
 * The page's own fragment is kept; an older directive is replaced.
 */
export function textFragment(address: string, { exact, prefix, suffix }: { exact: string; prefix: string; suffix: string }): string {
  const [page = "", fragment = ""] = address.split("#", 2);
  const before = lastWords(prefix, 3);
  const after = firstWords(suffix, 3);
  const directive = [before && `${encode(before)}-`, encode(exact.replace(/\s+/g, " ").trim()), after && `-${encode(after)}`].filter(Boolean).join(",");
  return `${page}#${fragment.split(":~:")[0]}:~:text=${directive}`;
}

/** Percent-encodes a term; `-`, `,` and `&` mean something in a directive. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll("-", "%2D");
}

/** The last whole words before a mention; the first may be cut, so it is left out where there are others. */
function lastWords(text: string, most: number): string {
  const words = text.trimEnd().split(/\s+/).filter(Boolean);
  return /\s$/.test(text) ? words.slice(words.length > most ? -most : 1).join(" ") : "";
}

function firstWords(text: string, most: number): string {
  const words = text.trimStart().split(/\s+/).filter(Boolean);
  return /^\s/.test(text) ? words.slice(0, Math.min(most, Math.max(0, words.length - 1))).join(" ") : "";
}

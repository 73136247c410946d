/** All texts as one regular expression without flags or groups that capture, longest first, common beginnings shared. */
export function trieOf(texts: readonly string[]): string {
  interface Node {
    ends: boolean;
    next: Map<string, Node>;
  }
  const root: Node = { ends: false, next: new Map() };
  for (const text of texts) {
    let at = root;
    for (const char of text) {
      const next = at.next.get(char) ?? { ends: false, next: new Map<string, Node>() };
      at.next.set(char, next);
      at = next;
    }
    at.ends = true;
  }
  const write = ({ ends, next }: Node): string => {
    const branches = [...next].map(([char, node]) => quote(char) + write(node));
    if (branches.length === 0) return "";
    const all = branches.length === 1 && !ends ? (branches[0] as string) : `(?:${branches.join("|")})`;
    return ends ? `${all}?` : all;
  };
  return write(root);
}

function quote(char: string): string {
  return /[\\^$.*+?()[\]{}|/]/.test(char) ? `\\${char}` : char;
}

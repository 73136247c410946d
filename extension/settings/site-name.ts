/** The host in what a reader typed: `https://News.example/path` → `news.example`; null if there is none. */
export function siteName(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed === "" || /\s/.test(trimmed)) return null;
  try {
    const { hostname } = new URL(/^[a-z]+:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
    return /^[^.]+(\.[^.]+)+$|^localhost$/.test(hostname) ? hostname : null;
  } catch {
    return null;
  }
}

/** Line drawings on our buttons; 18 × 18. A button that has only an icon carries its name in `aria-label`. */
const PATHS = {
  search: <><circle cx="8" cy="8" r="4.5" /><path d="M11.5 11.5 15 15" /></>,
  calendar: <><rect x="3" y="4" width="12" height="11" rx="1.5" /><path d="M3 7.5h12M6.5 2.5v3m5-3v3" /></>,
  down: <path d="M5 7.5 9 11.5l4-4" />,
  quote: <path d="M4 12.5c1.8-.5 2.7-1.7 2.7-3.7H4.2V5.2h3.6v3.6c0 3-1.2 4.8-3.4 5.4M10.2 12.5c1.8-.5 2.7-1.7 2.7-3.7h-2.5V5.2H14v3.6c0 3-1.2 4.8-3.4 5.4" />,
  share: <path d="M9 11V2.8m-3 2.7 3-2.7 3 2.7M4.5 8.5v5.2c0 .7.5 1.3 1.2 1.3h6.6c.7 0 1.2-.6 1.2-1.3V8.5" />,
  print: <path d="M5.5 6V3h7v3M5.5 12.5H3.8c-.5 0-.8-.4-.8-.9V7c0-.6.4-1 1-1h10c.6 0 1 .4 1 1v4.6c0 .5-.3.9-.8.9h-1.7M5.5 10.5h7V15h-7z" />,
  download: <path d="M9 3v8.5m-3.5-3L9 12l3.5-3.5M3.5 15h11" />,
  settings: <><path d="M3 5.5h6m4 0h2M3 12.5h2m4 0h6" /><circle cx="11" cy="5.5" r="1.9" /><circle cx="7" cy="12.5" r="1.9" /></>,
  previous: <path d="M11 4.5 6.5 9l4.5 4.5" />,
  next: <path d="M7 4.5 11.5 9 7 13.5" />,
  arrow: <path d="M3.5 9h11m-4-4 4 4-4 4" />,
  panel: <><rect x="2.8" y="3.5" width="12.4" height="11" rx="1.5" /><path d="M10.5 3.5v11" /></>,
  info: <><circle cx="9" cy="9" r="6.2" /><path d="M9 8.4v3.8M9 5.9h.01" /></>,
  close: <path d="m5 5 8 8m0-8-8 8" />,
  plus: <path d="M9 4v10M4 9h10" />,
  minus: <path d="M4 9h10" />,
  list: <path d="M3 5h12M3 9h12M3 13h12" />,
  correct: <path d="m4 14 .8-3.3 7.3-7.3 2.5 2.5-7.3 7.3zM10.4 5.1l2.5 2.5" />,
} as const;
export type IconName = keyof typeof PATHS;
/** Those that point along the line of reading: they turn round where it runs from right to left. */
const DIRECTED: ReadonlySet<IconName> = new Set(["previous", "next", "arrow"]);

export function Icon({ name, small }: { name: IconName; small?: boolean }) {
  return (
    <svg class={`icon${small ? " is-small" : ""}${DIRECTED.has(name) ? " is-flipped" : ""}`} viewBox="0 0 18 18" aria-hidden="true">
      {PATHS[name]}
    </svg>
  );
}

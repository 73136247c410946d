const PATHS = {
  pin: "M6.5 3h5l-.6 4.6 2.3 2.4H4.8l2.3-2.4zM9 10v5",
  close: "M4.5 4.5l9 9m0-9l-9 9",
  copy: "M6.5 8A1.5 1.5 0 0 1 8 6.5h5A1.5 1.5 0 0 1 14.500 8v5.500A1.500 1.500 0 0 1 13 15H8a1.500 1.500 0 0 1-1.500-1.500zM4.5 11.500h-1v-7A1.500 1.500 0 0 1 5 3h6.500v1",
  done: "M4 9.500l3.500 3.500L14 6",
  why: "M9 2.800a6.200 6.200 0 1 1 0 12.400A6.200 6.200 0 0 1 9 2.800zM9 8.400v3.800M9 5.900h.01",
  more: "M4 9h.01M9 9h.01M14 9h.01",
  arrow: "M3.500 9h11m-4-4 4 4-4 4",
} as const;

/** The card's own few drawings, 18 × 18. */
export function CardIcon({ name, small }: { name: keyof typeof PATHS; small?: boolean }) {
  return (
    <svg class={small ? "icon is-small flip" : "icon"} viewBox="0 0 18 18" aria-hidden="true">
      <path d={PATHS[name]} stroke-width={name === "more" ? 2.2 : undefined} />
    </svg>
  );
}

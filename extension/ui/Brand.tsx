/** The product's sign: a word on a line, marked twice. */
export function Brand({ name }: { name: string }) {
  return (
    <span class="brand">
      <svg viewBox="2.5 2.4 13 13.8" aria-hidden="true">
        <path d="M2.5 5.25h13" stroke="currentColor" stroke-width="4.5" />
        <path d="M2.5 11.25h13M2.5 14.75h13" stroke="var(--cw-mark)" stroke-width="1.8" />
      </svg>
      {name}
    </span>
  );
}

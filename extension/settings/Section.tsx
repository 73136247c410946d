import type { ComponentChildren } from "preact";

/** One section with its head in the margin. */
export function Section({ id, title, side, children }: { id: string; title: string; side?: string; children: ComponentChildren }) {
  return (
    <section class="section" id={id} aria-labelledby={`${id}-title`}>
      <div class="side">
        <h2 id={`${id}-title`}>{title}</h2>
        {side && <p>{side}</p>}
      </div>
      <div>{children}</div>
    </section>
  );
}

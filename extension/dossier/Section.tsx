import type { ComponentChildren } from "preact";

/** One part of the record: its head in the margin, its lines beside it. */
export function Section({ id, title, note, children }: { id: string; title: string; note?: string; children: ComponentChildren }) {
  return (
    <section class="section" id={id} aria-labelledby={`${id}-title`} tabIndex={-1}>
      <div class="side">
        <h2 id={`${id}-title`}>{title}</h2>
        {note && <p>{note}</p>}
      </div>
      <div class="body">{children}</div>
    </section>
  );
}

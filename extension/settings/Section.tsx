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

/** A row of exclusive choices, as radio buttons that look like one control. */
export function Segments<V extends string>({ label, name, value, options, choose }: { label: string; name: string; value: V; options: readonly (readonly [V, string])[]; choose: (value: V) => void }) {
  return (
    <fieldset class="row">
      <legend class="said">{label}</legend>
      <span aria-hidden="true">{label}</span>
      <span class="segments">
        {options.map(([option, words]) => (
          <label key={option}>
            <input type="radio" name={name} value={option} checked={value === option} onChange={() => choose(option)} />
            {words}
          </label>
        ))}
      </span>
    </fieldset>
  );
}

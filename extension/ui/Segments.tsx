interface Props<V extends string> {
  label: string;
  name: string;
  value: V;
  options: readonly (readonly [V, string])[];
  /** options that cannot be chosen now */
  barred?: readonly V[];
  choose: (value: V) => void;
}

/** A row of exclusive choices, as radio buttons that look like one control. */
export function Segments<V extends string>({ label, name, value, options, barred = [], choose }: Props<V>) {
  return (
    <fieldset class="row">
      <legend class="said">{label}</legend>
      <span aria-hidden="true">{label}</span>
      <span class="segments">
        {options.map(([option, words]) => (
          <label key={option}>
            <input type="radio" name={name} value={option} checked={value === option} disabled={barred.includes(option)} onChange={() => choose(option)} />
            {words}
          </label>
        ))}
      </span>
    </fieldset>
  );
}

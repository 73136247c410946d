import { useId } from "preact/hooks";

/** A row with a switch at its end; the row's words are the switch's name. */
export function Switch({ on, label, detail, disabled = false, change }: { on: boolean; label: string; detail?: string; disabled?: boolean; change: (on: boolean) => void }) {
  const id = useId();
  return (
    <div>
      <span>
        <span id={id}>{label}</span>
        {detail && <small id={`${id}-detail`}>{detail}</small>}
      </span>
      <button
        class="switch"
        type="button"
        role="switch"
        aria-checked={on}
        aria-labelledby={id}
        {...(detail && { "aria-describedby": `${id}-detail` })}
        disabled={disabled}
        onClick={() => change(!on)}
      />
    </div>
  );
}

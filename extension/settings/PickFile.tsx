import { useRef } from "preact/hooks";

/** A button that asks for a file and gives its text. */
export function PickFile({ label, accept, take }: { label: string; accept: string; take: (text: string) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button class="btn" type="button" onClick={() => input.current?.click()}>{label}</button>
      <input
        ref={input} type="file" accept={accept} hidden
        onChange={(event) => {
          const field = event.currentTarget;
          void field.files?.[0]?.text().then(take).finally(() => (field.value = ""));
        }}
      />
    </>
  );
}

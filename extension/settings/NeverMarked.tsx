import { useEffect, useState } from "preact/hooks";
import { useSay } from "../ui/saying.ts";
import type { SectionProps } from "./Settings.tsx";

/** Single vendors that are never marked, by their names. */
export function NeverMarked({ settings, change }: SectionProps) {
  const say = useSay();
  const [vendors, setVendors] = useState<ReadonlyMap<string, string>>(new Map());
  const [text, setText] = useState("");
  const [wrong, setWrong] = useState<string | null>(null);
  useEffect(() => {
    // A vendor's own name is the first of its names.
    void import("#facts/names.json").then(({ default: names }) => setVendors(new Map(names.toReversed().map(({ vendor, text: name }) => [vendor, name]))));
  }, []);
  const add = (event: Event): void => {
    event.preventDefault();
    const vendor = [...vendors].find(([, name]) => name.toLowerCase() === text.trim().toLowerCase())?.[0];
    setWrong(vendor === undefined ? text : null);
    if (vendor === undefined) return;
    setText("");
    change(({ vendorsOff }) => ({ vendorsOff: [...new Set([...vendorsOff, vendor])] }));
  };
  return (
    <>
      <h3>{say("settings_vendors_off")}</h3>
      <ul class="list">
        {settings.vendorsOff.map((vendor) => {
          const name = vendors.get(vendor) ?? vendor;
          return (
            <li key={vendor}>
              <span><bdi>{name}</bdi></span>
              <span />
              <button class="link-btn" type="button" aria-label={`${say("settings_mark_again")}: ${name}`} onClick={() => change(({ vendorsOff }) => ({ vendorsOff: vendorsOff.filter((one) => one !== vendor) }))}>
                {say("settings_mark_again")}
              </button>
            </li>
          );
        })}
      </ul>
      <form class="add" onSubmit={add}>
        <label class="field">
          <input value={text} list="vendors" autocomplete="off" aria-label={say("settings_vendor_name")} placeholder={say("settings_vendor_name")} onInput={(event) => setText(event.currentTarget.value)} />
        </label>
        <datalist id="vendors">{[...vendors].map(([vendor, name]) => settings.vendorsOff.includes(vendor) ? null : <option key={vendor} value={name} />)}</datalist>
        <button class="btn" type="submit">{say("settings_vendor_off")}</button>
      </form>
      <p class="wrong" role="alert">{wrong === null ? "" : say("settings_vendor_bad", { text: wrong })}</p>
    </>
  );
}

import registry from "#facts/registry.json";
import { Prose } from "../ui/Prose.tsx";
import { useSay } from "../ui/saying.ts";
import { Section } from "./Section.tsx";
import type { SectionProps } from "./Settings.tsx";

const { categories } = registry;

/** Which kinds of vendor are marked, and single vendors that never are. */
export function Kinds({ settings, change }: SectionProps) {
  const say = useSay();
  const toggle = (id: string, on: boolean): void =>
    change({ categoriesOff: on ? settings.categoriesOff.filter((one) => one !== id) : [...settings.categoriesOff, id] });
  return (
    <Section id="kinds" title={say("settings_kinds")} side={say("settings_kinds_side")}>
      <fieldset class="kinds">
        <legend class="said">{say("settings_kinds")}</legend>
        {categories.map(({ id, name }) => (
          <label key={id}>
            <input type="checkbox" checked={!settings.categoriesOff.includes(id)} onChange={(event) => toggle(id, event.currentTarget.checked)} />
            <Prose text={name} />
          </label>
        ))}
      </fieldset>
      {settings.vendorsOff.length > 0 && (
        <>
          <h3>{say("settings_vendors_off")}</h3>
          <ul class="list">
            {settings.vendorsOff.map((vendor) => (
              <li key={vendor}>
                <bdi>{vendor}</bdi>
                <span />
                <button class="link-btn" type="button" aria-label={say("settings_vendor_mark", { vendor })} onClick={() => change({ vendorsOff: settings.vendorsOff.filter((one) => one !== vendor) })}>
                  {say("settings_mark_again")}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

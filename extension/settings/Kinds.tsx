import registry from "#facts/registry.json";
import { Prose } from "../ui/Prose.tsx";
import { useSay } from "../ui/saying.ts";
import { NeverMarked } from "./NeverMarked.tsx";
import { Section } from "./Section.tsx";
import type { SectionProps } from "./Settings.tsx";

const { categories } = registry;

/** Which kinds of vendor are marked, and single vendors that never are. */
export function Kinds({ settings, change }: SectionProps) {
  const say = useSay();
  const toggle = (id: string, on: boolean): void =>
    change(({ categoriesOff }) => ({ categoriesOff: on ? categoriesOff.filter((one) => one !== id) : [...new Set([...categoriesOff, id])] }));
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
      <NeverMarked settings={settings} change={change} />
    </Section>
  );
}

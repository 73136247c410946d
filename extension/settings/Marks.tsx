import type { MarkMode } from "../../src/protocol/settings.ts";
import { useSay } from "../ui/saying.ts";
import { Segments } from "../ui/Segments.tsx";
import { Switch } from "../ui/Switch.tsx";
import { Choice } from "./Choice.tsx";
import { Sample } from "./Sample.tsx";
import { Section } from "./Section.tsx";
import type { SectionProps } from "./Settings.tsx";

const MODES = ["highlights", "discreet", "peek", "quiet", "ask"] as const satisfies readonly MarkMode[];

/** How names are marked, and what a page can notice of it; how the card opens. */
export function Marks({ settings, change }: SectionProps) {
  const say = useSay();
  return (
    <Section id="marks" title={say("settings_marks")} side={say("settings_marks_side")}>
      <Sample marks={settings.marks} thin={settings.thin} />
      <fieldset class="modes">
        <legend class="said">{say("settings_mode")}</legend>
        {MODES.map((mode) => (
          <Choice key={mode} name="mode" value={mode} chosen={settings.marks === mode} title={say(`settings_mode_${mode}`)} detail={say(`settings_mode_${mode}_detail`)} choose={() => change({ marks: mode })} />
        ))}
      </fieldset>
      <div class="rows">
        <Segments
          label={say("settings_density")} name="density" value={settings.density} choose={(density) => change({ density })}
          options={[["every", say("settings_density_every")], ["section", say("settings_density_section")], ["page", say("settings_density_page")]]}
        />
        <Segments
          label={say("settings_line")} name="line" value={settings.thin ? "thin" : "regular"} choose={(line) => change({ thin: line === "thin" })}
          options={[["thin", say("settings_line_thin")], ["regular", say("settings_line_regular")]]}
        />
        <Segments
          label={say("settings_hover")} name="hover" value={settings.hover} choose={(hover) => change({ hover })}
          options={[["intent", say("settings_hover_intent")], ["modifier", say("settings_hover_modifier")], ["click", say("settings_hover_click")]]}
        />
        <Switch on={settings.shortCard} label={say("settings_short")} detail={say("settings_short_detail")} change={(shortCard) => change({ shortCard })} />
        <Switch on={settings.badge} label={say("settings_badge")} change={(badge) => change({ badge })} />
        <Switch on={settings.ticks} label={say("settings_ticks")} detail={say("settings_ticks_detail")} change={(ticks) => change({ ticks })} />
        <Switch on={settings.since} label={say("settings_since")} detail={say("settings_since_detail")} change={(since) => change({ since })} />
      </div>
    </Section>
  );
}

import { LANGUAGES } from "../browser/words.ts";
import { useSay } from "../ui/saying.ts";
import { Segments } from "../ui/Segments.tsx";
import { Section } from "./Section.tsx";
import type { SectionProps } from "./Settings.tsx";

/** The interface's language, each named in itself, and its colours. */
export function Language({ settings, change }: SectionProps) {
  const say = useSay();
  return (
    <Section id="language" title={say("settings_language")} side={say("settings_language_side")}>
      <div class="rows">
        <label class="row">
          <span>{say("settings_language")}</span>
          <select value={settings.language} onChange={(event) => change({ language: event.currentTarget.value })}>
            <option value="auto">{say("settings_language_auto")}</option>
            {LANGUAGES.map((language) => {
              const tag = language.replace("_", "-");
              return <option key={language} value={language} lang={tag}>{new Intl.DisplayNames([tag], { type: "language" }).of(tag)}</option>;
            })}
          </select>
        </label>
        <Segments
          label={say("settings_theme")} name="theme" value={settings.theme} choose={(theme) => change({ theme })}
          options={[["auto", say("settings_theme_auto")], ["light", say("settings_theme_light")], ["dark", say("settings_theme_dark")]]}
        />
      </div>
    </Section>
  );
}

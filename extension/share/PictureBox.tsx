import { useEffect, useState } from "preact/hooks";
import type { FactCard } from "../../src/card/share/fact-card.ts";
import type { Picture } from "../../src/card/share/svg/draw.ts";
import type { Day } from "../../src/facts/day.ts";
import { sayDay } from "../../src/words/day-words.ts";
import { saveFile } from "../ui/save-file.ts";
import { useSay } from "../ui/saying.ts";
import type { Chosen } from "./CardChoices.tsx";
import { copyPicture, copyText, hasShareSheet, openShareSheet } from "./hand-on.ts";
import { pictureAddress, toPng } from "./to-png.ts";

/** The picture as it will leave, its description beside it, and the ways out: clipboard, files, the system's share sheet. */
export function PictureBox({ card, picture, chosen, on }: { card: FactCard | null; picture: Picture | null; chosen: Chosen; on: Day }) {
  const say = useSay();
  const [png, setPng] = useState<Blob | null>(null);
  const [status, setStatus] = useState("");
  const vendor = card?.vendor.name ?? "";
  useEffect(() => {
    let late = false;
    setPng(null);
    setStatus("");
    if (picture) toPng(picture).then((made) => late || setPng(made), () => late || setStatus(say("share_failed", { vendor })));
    return () => {
      late = true;
    };
  }, [picture, vendor, say]);
  if (card === null)
    return <p class="notice" role="status">{chosen.since === null ? say("share_no_vendor") : say("share_no_change", { then: sayDay(chosen.since, say.locale), now: sayDay(on, say.locale) })}</p>;
  if (picture === null) return <p class="notice" role="status">{say("share_no_picture")}</p>;
  const name = `${card.vendor.id}-${card.kind}-${chosen.shape}-${card.day}`;
  const tell = (done: boolean): void => setStatus(say(done ? "share_copied" : "share_copy_failed"));
  return (
    <section class="picture-box">
      <figure>
        <img class={`picture is-${chosen.shape}`} src={pictureAddress(picture.svg)} width={picture.width} height={picture.height} alt={picture.alt} />
      </figure>
      <p class="actions">
        <button type="button" class="btn is-main" disabled={png === null} onClick={() => png && void copyPicture(png, picture.alt).then(tell)}>{say("share_copy_picture")}</button>
        <button type="button" class="btn" disabled={png === null} onClick={() => png && saveFile(`${name}.png`, "image/png", png)}>{say("share_save_png")}</button>
        <button type="button" class="btn" onClick={() => saveFile(`${name}.svg`, "image/svg+xml", picture.svg)}>{say("share_save_svg")}</button>
        {png && hasShareSheet(png, `${name}.png`) && (
          <button type="button" class="btn" onClick={() => void openShareSheet(png, `${name}.png`, card.vendor.name, picture.alt)}>{say("share_send")}</button>
        )}
        <span role="status">{status}</span>
      </p>
      <label class="alt">{say("share_alt")}
        <textarea readOnly rows={7} lang={card.locale} dir={card.dir} value={picture.alt} />
      </label>
      <p class="meta">{say("share_alt_hint")} <button type="button" class="link-btn" aria-label={`${say("share_copy_text")}: ${say("share_alt")}`} onClick={() => void copyText(picture.alt).then(tell)}>{say("share_copy_text")}</button></p>
    </section>
  );
}

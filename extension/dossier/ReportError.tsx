import { useEffect, useRef, useState } from "preact/hooks";
import { useSay } from "../ui/saying.ts";
import { usePage } from "./page-facts.ts";

/** A draft about an error in the record, for the reader to send. It names record, line and data version, never a page that was visited. */
export function ReportError({ line, close }: { line: { id: string; label: string } | "record"; close: () => void }) {
  const say = useSay();
  const { dossier, version } = usePage();
  const dialog = useRef<HTMLDialogElement>(null);
  const [copied, setCopied] = useState(false);
  const [text, setText] = useState(() =>
    [
      say("dossier_report_record", { record: dossier.vendor }),
      ...(line === "record" ? [] : [say("dossier_report_line", { line: `${line.id} (${line.label})` })]),
      say("dossier_report_data", { version: `${version.hash}, ${version.day}` }),
      "",
      say("dossier_report_what"),
      "",
    ].join("\n"),
  );
  useEffect(() => dialog.current?.showModal(), []);
  const subject = say("dossier_report_subject", { record: dossier.vendor });
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="report-title" onClose={close}>
      <h2 id="report-title">{say("dossier_report_error")}</h2>
      <p>{say("dossier_report_intro")}</p>
      <textarea aria-labelledby="report-title" rows={9} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      <p class="actions">
        <a class="btn is-main" href={`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`}>{say("dossier_report_mail")}</a>
        <button type="button" class="btn" onClick={() => void navigator.clipboard.writeText(`${subject}\n\n${text}`).then(() => setCopied(true))}>{say("dossier_copy")}</button>
        <button type="button" class="btn is-bare" onClick={() => dialog.current?.close()}>{say("dossier_close")}</button>
        <span role="status">{copied && say("dossier_copied")}</span>
      </p>
    </dialog>
  );
}

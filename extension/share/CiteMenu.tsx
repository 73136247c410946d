import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { CiteContext } from "../../src/cite/cite-source.ts";
import { CITATION_FORMS, type CitationFormId, writeCitation } from "../../src/cite/forms.ts";
import type { PublicRecord } from "../../src/dossier/record.ts";
import type { Day } from "../../src/facts/day.ts";
import { Icon } from "../ui/Icon.tsx";
import { saveFile } from "../ui/save-file.ts";
import { useSay } from "../ui/saying.ts";
import { citable } from "./citable.ts";
import { copyText } from "./hand-on.ts";

/** What can be cited from a page about a vendor. */
export interface CiteFacts {
  record: PublicRecord;
  /** a list's name with its jurisdiction, by its id */
  list(instrument: string): string;
  today: Day;
  version: { hash: string; day: Day };
}

/** A button that opens a dialog: what to cite, in which form, to copy or save. The citation library is loaded when a style asks for it. */
export function CiteMenu({ facts }: { facts: CiteFacts }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const label = say("cite_about", { vendor: facts.record.name });
  return (
    <>
      <button type="button" class="icon-btn cite-menu" aria-haspopup="dialog" aria-label={label} title={label} onClick={() => setOpen(true)}><Icon name="quote" /></button>
      {open && <CiteDialog facts={facts} close={() => setOpen(false)} />}
    </>
  );
}

function CiteDialog({ facts, close }: { facts: CiteFacts; close: () => void }) {
  const say = useSay();
  const { record, list, today, version } = facts;
  const dialog = useRef<HTMLDialogElement>(null);
  const [what, setWhat] = useState("record");
  const [form, setForm] = useState<CitationFormId>("chicago");
  const [text, setText] = useState<string | null>(null);
  const [status, setStatus] = useState("");
  const choices = useMemo(() => {
    const context: CiteContext = { vendor: { id: record.id, name: record.name }, accessed: today, version, say };
    return citable(record, list, context);
  }, [record, list, today, version, say]);
  const chosen = choices.find(({ id }) => id === what) ?? choices[0];
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    let late = false;
    setStatus("");
    writeCitation(chosen?.items() ?? [], form, say).then(
      (made) => late || setText(made),
      () => {
        if (late) return;
        setText("");
        setStatus(say("cite_failed", { vendor: record.name }));
      },
    );
    return () => {
      late = true;
    };
  }, [chosen, form, say, record]);
  const { extension, type } = CITATION_FORMS[form];
  return (
    <dialog ref={dialog} class="cite-dialog" aria-labelledby="cite-title" onClose={close}>
      <h2 id="cite-title">{say("cite_about", { vendor: record.name })}</h2>
      <label>{say("cite_what")}
        <select value={what} onChange={(event) => setWhat(event.currentTarget.value)}>
          {choices.map(({ id, label }) => <option key={id} value={id}>{label}</option>)}
        </select>
      </label>
      <label>{say("cite_form")}
        <select value={form} onChange={(event) => setForm(event.currentTarget.value as CitationFormId)}>
          {Object.entries(CITATION_FORMS).map(([id, { name }]) => <option key={id} value={id}>{id === "wikipedia" ? say("cite_form_wikipedia") : name}</option>)}
        </select>
      </label>
      <textarea readOnly rows={10} dir="auto" aria-labelledby="cite-title" aria-busy={text === null} value={text === "" ? say("cite_none") : (text ?? "")} />
      <p class="meta">{say("cite_files")}</p>
      <p class="actions">
        <button type="button" class="btn is-main" disabled={!text} onClick={() => void copyText(text ?? "").then((done) => setStatus(say(done ? "cite_copied" : "share_copy_failed")))}>{say("cite_copy")}</button>
        <button type="button" class="btn" disabled={!text} onClick={() => saveFile(`${record.id}-${what}.${extension}`, type, text ?? "")}>{say("cite_save")}</button>
        <button type="button" class="btn is-bare" onClick={() => dialog.current?.close()}>{say("dossier_close")}</button>
        <span role="status">{status}</span>
      </p>
    </dialog>
  );
}

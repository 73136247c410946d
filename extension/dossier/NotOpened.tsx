import { Brand } from "../ui/Brand.tsx";
import { useSay } from "../ui/saying.ts";
import { addressOf } from "./address.ts";

/** What is shown when a record would not open: our failure, and none of the vendor's. */
export function NotOpened({ vendor, unknown, panel }: { vendor: string; unknown?: boolean; panel: boolean }) {
  const say = useSay();
  return (
    <main class="dossier not-opened">
      <Brand name={say("common_name")} />
      <h1>{unknown ? say("dossier_unknown", { vendor }) : say("dossier_failed", { vendor })}</h1>
      <p>
        {!unknown && <button type="button" class="btn" onClick={() => location.reload()}>{say("dossier_try_again")}</button>} <a class="btn" href={addressOf(null, panel)}>{say("dossier_all")}</a>
      </p>
    </main>
  );
}

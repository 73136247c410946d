import { ask } from "../browser/calls.ts";
import { startPage } from "../ui/start-page.tsx";
import { ClaimPage } from "./ClaimPage.tsx";
import { openDesk } from "./desk.ts";

// The database is opened while the selection is fetched; neither waits for the other.
const [selected, desk] = await Promise.all([ask().takeSelection().catch(() => null), openDesk().catch(() => null)]);

await startPage((_, say) => {
  document.title = say("claim_title");
  return <ClaimPage selected={selected} desk={desk} />;
});

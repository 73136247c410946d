import { Brand } from "../ui/Brand.tsx";
import { useSay } from "../ui/saying.ts";

/** The share page without a record. */
export function NothingToShare() {
  const say = useSay();
  return (
    <>
      <header class="bar"><Brand name={say("common_name")} /></header>
      <main class="share-empty"><p>{say("share_no_vendor")}</p></main>
    </>
  );
}

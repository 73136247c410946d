import { today } from "../browser/today.ts";
import { openRecord } from "../ui/open-record.ts";
import { startPage } from "../ui/start-page.tsx";
import { readShareAddress } from "./address.ts";
import { NothingToShare } from "./NothingToShare.tsx";
import { SharePage } from "./SharePage.tsx";

const address = readShareAddress(location.search);

try {
  const [registry, version, record] = await Promise.all([
    import("#facts/registry.json").then((module) => module.default),
    import("#facts/version.json").then((module) => module.default),
    address.vendor === "" ? null : openRecord(address.vendor),
  ]);
  await startPage((settings, say) => (record === null ? <NothingToShare /> : <SharePage record={record} registry={registry} version={version} today={today()} address={address} settings={settings} interfaceSay={say} />));
} catch {
  await startPage(() => <NothingToShare />);
}

import { today } from "../browser/today.ts";
import { openRecord } from "../ui/open-record.ts";
import { startPage } from "../ui/start-page.tsx";
import { readAddress } from "./address.ts";
import { Dossier } from "./Dossier.tsx";
import { NotOpened } from "./NotOpened.tsx";

const address = readAddress(location.search);
document.documentElement.classList.toggle("in-panel", address.panel);

const facts = Promise.all([
  import("#facts/registry.json").then((module) => module.default),
  import("#facts/version.json").then((module) => module.default),
  address.vendor === null ? null : openRecord(address.vendor),
]);

try {
  const [registry, version, record] = await facts;
  if (record !== null) await startPage(() => <Dossier record={record} registry={registry} version={version} today={today()} address={address} />);
  else if (address.vendor !== null) await startPage(() => <NotOpened vendor={address.vendor ?? ""} unknown panel={address.panel} />);
  else {
    const [{ Browse }, deck] = await Promise.all([import("./browse/Browse.tsx"), import("#facts/deck.json")]);
    await startPage(() => <Browse deck={deck.default} registry={registry} version={version} today={today()} address={address} />);
  }
} catch {
  await startPage(() => <NotOpened vendor={address.vendor ?? ""} panel={address.panel} />);
}

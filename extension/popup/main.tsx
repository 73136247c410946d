import { startPage } from "../ui/start-page.tsx";
import { Popup } from "./Popup.tsx";

void startPage((settings) => <Popup settings={settings} />);

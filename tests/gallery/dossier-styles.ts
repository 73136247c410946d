/** The dossier's style sheets, in the order in which its page names them. */
import "../../extension/styles/controls.css";
import "../../extension/dossier/dossier.css";
import "../../extension/dossier/sections.css";
import "../../extension/dossier/plots.css";
import "../../extension/dossier/browse.css";
import "../../extension/dossier/narrow.css";

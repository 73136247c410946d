/** `npm start`: installs what is missing, builds, and opens a browser with the extension on the demo article. */
import { counterwatch, installBrowsers, installPackages } from "./setup.mjs";

installPackages();
installBrowsers();
process.exitCode = counterwatch("build", "--no-zip") || counterwatch("demo");

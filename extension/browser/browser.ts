/**
 * The one door to the browser: nothing else imports webextension-polyfill or names `chrome`.
 * It exists so that differences between browsers are met in one place, and so that the house test can hold that nothing else does.
 */
export { default as browser } from "webextension-polyfill";

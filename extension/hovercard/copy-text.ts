/** Puts text on the clipboard; false if the page's surroundings forbid it. Must be called while a press is being handled. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyTheOldWay(text);
  }
}

/** Pages without encryption have no clipboard: there the browser's own copy command is given our text instead of the selection. */
function copyTheOldWay(text: string): boolean {
  let done = false;
  const give = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData("text/plain", text);
    done = true;
  };
  addEventListener("copy", give, { capture: true, once: true });
  document.execCommand("copy");
  removeEventListener("copy", give, { capture: true });
  return done;
}

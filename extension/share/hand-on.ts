/** Puts text on the clipboard; false if the browser does not let us. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Puts a picture on the clipboard with the words that stand for it, so that one is not pasted without the other where both can be. */
export async function copyPicture(png: Blob, alt: string): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": png, "text/plain": new Blob([alt], { type: "text/plain" }) })]);
    return true;
  } catch {
    return false;
  }
}

/** True if this browser has a share sheet that takes this picture. */
export function hasShareSheet(png: Blob, name: string): boolean {
  return typeof navigator.share === "function" && typeof navigator.canShare === "function" && navigator.canShare({ files: [asFile(png, name)] });
}

/** Hands the picture and its words to the system's share sheet; that the reader turns away is no error. */
export async function openShareSheet(png: Blob, name: string, title: string, alt: string): Promise<void> {
  try {
    await navigator.share({ files: [asFile(png, name)], title, text: alt });
  } catch (error) {
    if (!(error instanceof DOMException && error.name === "AbortError")) throw error;
  }
}

function asFile(png: Blob, name: string): File {
  return new File([png], name, { type: "image/png" });
}

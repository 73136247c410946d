import type { Page } from "../browsers/session.ts";

/** An SVG as PNG bytes, drawn by the browser's canvas as the extension's own page does. */
export async function toPng(page: Page, svg: string, width: number, height: number): Promise<Buffer> {
  const base64 = await page.run(async (picture) => {
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture.svg)}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = picture.width;
    canvas.height = picture.height;
    canvas.getContext("2d")?.drawImage(image, 0, 0);
    return canvas.toDataURL("image/png").split(",")[1] ?? "";
  }, { svg, width, height });
  return Buffer.from(base64, "base64");
}

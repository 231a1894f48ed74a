// Runs in the page, as text: the tests themselves know no DOM.

export interface ColourSearch {
  /** A screenshot of the whole window, PNG in base64. */
  readonly png: string;
  readonly colour: readonly [number, number, number];
  readonly selector: string;
}

/** The middle of the longest row of pixels of one colour within an element; null where the colour does not occur. */
export async function findColour({
  png,
  colour,
  selector,
}: ColourSearch): Promise<{ x: number; y: number } | null> {
  const image = await createImageBitmap(new Blob([Uint8Array.from(atob(png), (sign) => sign.charCodeAt(0))]));
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
  const frame = document.querySelector(selector)?.getBoundingClientRect();
  if (context === null || frame === undefined) return null;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  let longest = 0;
  let found: { x: number; y: number } | null = null;
  for (let y = Math.ceil(frame.top); y < Math.floor(frame.bottom); y += 1) {
    let run = 0;
    for (let x = Math.ceil(frame.left); x < Math.floor(frame.right); x += 1) {
      const at = 4 * (y * image.width + x);
      const isSame = colour.every((part, index) => Math.abs((data[at + index] ?? 0) - part) < 6);
      run = isSame ? run + 1 : 0;
      if (run > longest) {
        longest = run;
        found = { x: x - Math.floor(run / 2), y };
      }
    }
  }
  return found;
}

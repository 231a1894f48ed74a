export interface Covered {
  readonly right: number;
  readonly bottom: number;
}

/** What lies over the picture, in pixels: the style sheet says it as the scroll padding, made for just this. */
export function readCovered(container: HTMLElement): Covered {
  const { scrollPaddingRight, scrollPaddingBottom } = getComputedStyle(container);
  return { right: toPixels(scrollPaddingRight), bottom: toPixels(scrollPaddingBottom) };
}

/** `400px` → 400; `auto` → 0. */
function toPixels(length: string): number {
  const pixels = Number.parseFloat(length);
  return Number.isNaN(pixels) ? 0 : pixels;
}

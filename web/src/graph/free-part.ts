export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Move {
  /** How many times smaller everything gets, around `middle`: 1 where the box fits as it is. */
  readonly shrink: number;
  /** In pixels, after that. */
  readonly x: number;
  readonly y: number;
}

/**
 * The least move that brings a box of the picture into the part that can be seen; null where it is there already.
 * @param middle of the whole picture: it stays in its place while the picture shrinks
 */
export function toMoveInto(
  free: Box,
  box: Box,
  middle: { readonly x: number; readonly y: number },
): Move | null {
  const [width, height] = [free.right - free.left, free.bottom - free.top];
  if (width <= 0 || height <= 0) return null;
  const shrink = Math.max(1, (box.right - box.left) / width, (box.bottom - box.top) / height);
  const shrunk = (value: number, centre: number): number => centre + (value - centre) / shrink;
  const x = toStep([free.left, free.right], [shrunk(box.left, middle.x), shrunk(box.right, middle.x)]);
  const y = toStep([free.top, free.bottom], [shrunk(box.top, middle.y), shrunk(box.bottom, middle.y)]);
  return shrink === 1 && x === 0 && y === 0 ? null : { shrink, x, y };
}

type Range = readonly [low: number, high: number];

function toStep([low, high]: Range, [from, to]: Range): number {
  if (from < low) return low - from;
  return to > high ? high - to : 0;
}

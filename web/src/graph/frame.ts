import type { Position } from './seed-positions.ts';

type Extent = [number, number];
export interface Frame {
  readonly x: Extent;
  readonly y: Extent;
}

/** From so many nodes on the frame is as large as the picture. */
const FULL_COUNT = 30;

/**
 * The part of the plane to show: all positions, and around few of them up to as much room again. Null without any.
 * @param covered shares of width and height, 0 to 1, that something lies over at the right and at the bottom: they stay empty
 */
export function toFrame(
  positions: readonly Position[],
  covered: { readonly right: number; readonly bottom: number },
): Frame | null {
  const [x, y] = [toExtent(positions.map((place) => place.x)), toExtent(positions.map((place) => place.y))];
  if (x === null || y === null) return null;
  const room = Math.max(0, 1 - positions.length / FULL_COUNT) / 2;
  const [left, right] = widen(x, room);
  const [bottom, top] = widen(y, room);
  return {
    x: [left, left + (right - left) / (1 - covered.right)],
    y: [top - (top - bottom) / (1 - covered.bottom), top], // upwards, as sigma counts
  };
}

function toExtent(values: readonly number[]): Extent | null {
  if (values.length === 0) return null;
  return [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
}

/** A single place gets room of its own: a frame without extent cannot be shown. */
function widen([low, high]: Extent, share: number): Extent {
  const room = high === low ? 1 : (high - low) * share;
  return [low - room, high + room];
}

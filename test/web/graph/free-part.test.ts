import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toMoveInto } from '../../../web/src/graph/free-part.ts';
import type { Box } from '../../../web/src/graph/free-part.ts';

const FREE: Box = { left: 0, right: 600, top: 0, bottom: 800 };
const MIDDLE = { x: 500, y: 400 };
const aBox = (left: number, right: number): Box => ({ left, right, top: 300, bottom: 500 });

test('what is in the free part stays where it is', () => {
  expect(toMoveInto(FREE, aBox(100, 600), MIDDLE)).toBeNull();
});

test('what lies under the details comes out, and no further', () => {
  expect(toMoveInto(FREE, aBox(500, 900), MIDDLE)).toEqual({ shrink: 1, x: -300, y: 0 });
});

test('what is too large for the free part shrinks until it fits', () => {
  expect(toMoveInto(FREE, aBox(0, 900), MIDDLE)).toMatchObject({ shrink: 1.5 });
});

test('where nothing is free nothing moves', () => {
  expect(toMoveInto({ ...FREE, right: -10 }, aBox(0, 900), MIDDLE)).toBeNull();
});

test('after the move the whole box is in the free part, whatever box it is', () => {
  const place = fc.integer({ min: 0, max: 1000 });
  fc.assert(
    fc.property(place, place, place, place, (a, b, c, d) => {
      const box = {
        left: Math.min(a, b),
        right: Math.max(a, b),
        top: Math.min(c, d),
        bottom: Math.max(c, d),
      };
      const move = toMoveInto(FREE, box, MIDDLE) ?? { shrink: 1, x: 0, y: 0 };
      const moved = (value: number, axis: 'x' | 'y') =>
        MIDDLE[axis] + (value - MIDDLE[axis]) / move.shrink + move[axis];
      expect(moved(box.left, 'x')).toBeGreaterThanOrEqual(FREE.left - 1e-6);
      expect(moved(box.right, 'x')).toBeLessThanOrEqual(FREE.right + 1e-6);
      expect(moved(box.top, 'y')).toBeGreaterThanOrEqual(FREE.top - 1e-6);
      expect(moved(box.bottom, 'y')).toBeLessThanOrEqual(FREE.bottom + 1e-6);
    }),
  );
});

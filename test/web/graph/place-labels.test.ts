import { expect, test } from 'vitest';
import { placeLabels } from '../../../web/src/graph/place-labels.ts';
import type { LabelRequest } from '../../../web/src/graph/place-labels.ts';

const PICTURE = { width: 400, height: 300 };
const LINE = { height: 16, max: 10 };

function aRequest(given: Partial<LabelRequest> & { id: string }): LabelRequest {
  return { x: 200, y: 150, radius: 5, width: 60, isForced: false, ...given };
}

const idsOf = (requests: readonly LabelRequest[], line = LINE) =>
  placeLabels(requests, PICTURE, line).map(({ id }) => id);

test('a label stands to the right of its node', () => {
  const [label] = placeLabels([aRequest({ id: 'a' })], PICTURE, LINE);
  expect(label).toEqual({ id: 'a', x: 209, y: 150 });
});

test('at the right edge it stands to the left', () => {
  const [label] = placeLabels([aRequest({ id: 'a', x: 380 })], PICTURE, LINE);
  expect(label?.x).toBe(311);
});

test('two labels never lie over each other', () => {
  const requests = Array.from({ length: 8 }, (_, index) => aRequest({ id: String(index), y: 150 + index }));
  const labels = placeLabels(requests, PICTURE, LINE);
  for (const [index, one] of labels.entries())
    for (const other of labels.slice(index + 1))
      expect(Math.abs(one.x - other.x) >= 60 || Math.abs(one.y - other.y) >= 16).toBe(true);
  expect(labels.length).toBeGreaterThan(1);
});

test('a label does not cover another node', () => {
  const label = placeLabels([aRequest({ id: 'a' }), aRequest({ id: 'b', x: 240 })], PICTURE, LINE).find(
    ({ id }) => id === 'a',
  );
  expect(label?.x).not.toBe(209);
});

test('the first ones have the first choice, and there is an end', () => {
  const requests = Array.from({ length: 20 }, (_, index) =>
    aRequest({ id: String(index), y: 20 + 15 * index }),
  );
  expect(idsOf(requests, { height: 10, max: 3 })).toEqual(['0', '1', '2']);
});

test('what must be written is written first, whatever is there', () => {
  const crowd = Array.from({ length: 6 }, (_, index) => aRequest({ id: String(index) }));
  expect(idsOf([...crowd, aRequest({ id: 'forced', isForced: true })])[0]).toBe('forced');
});

test('nothing is written for nodes outside the picture', () => {
  expect(idsOf([aRequest({ id: 'a', x: -500 }), aRequest({ id: 'b', y: 900 })])).toEqual([]);
});

import { expect, test } from 'vitest';
import { formatCount, formatElapsed, formatShare } from '../../../web/src/text/format-number.ts';
import { formatMoment } from '../../../web/src/text/format-moment.ts';
import { toSafeLink } from '../../../web/src/text/safe-link.ts';

test('counts things in their number', () => {
  expect([0, 1, 2, 1_204].map((count) => formatCount(count, 'paper'))).toEqual([
    '0 papers',
    '1 paper',
    '2 papers',
    '1,204 papers',
  ]);
  expect(formatCount(2, 'abstract says', 'abstracts say')).toBe('2 abstracts say');
});

test('shows shares and times', () => {
  expect([0, 0.644, 1].map(formatShare)).toEqual(['0%', '64%', '100%']);
  expect([0.4, 999, 1_250].map(formatElapsed)).toEqual(['0 ms', '999 ms', '1.3 s']);
});

test('leaves a time that is none as it is', () => {
  expect(formatMoment('yesterday')).toBe('yesterday');
});

test.each([
  ['https://arxiv.org/abs/2408.06195', 'https://arxiv.org/abs/2408.06195'],
  ['http://example.org/', 'http://example.org/'],
  ['javascript:alert(1)', null],
  [' javascript:alert(1)', null],
  ['data:text/html,hello', null],
  ['arxiv.org/abs/1', null],
  ['', null],
  [null, null],
])('links only to the web: %s', (text, link) => {
  expect(toSafeLink(text)).toBe(link);
});

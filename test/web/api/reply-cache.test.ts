import { expect, test } from 'vitest';
import { createReplyCache } from '../../../web/src/api/reply-cache.ts';

test('a reply is fresh for a while, and shown after that', () => {
  let now = 0;
  const cache = createReplyCache({ max: 5, freshMs: 100 }, () => now);
  cache.keep('a', 1);
  expect(cache.find('a')).toEqual({ value: 1, isFresh: true });
  now = 100;
  expect(cache.find('a')).toEqual({ value: 1, isFresh: false });
  expect(cache.find('b')).toBeUndefined();
});

test('the oldest reply goes first', () => {
  const cache = createReplyCache({ max: 2, freshMs: 100 }, () => 0);
  for (const key of ['a', 'b', 'a', 'c']) cache.keep(key, key);
  expect(['a', 'b', 'c'].map((key) => cache.find(key) !== undefined)).toEqual([true, false, true]);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EDGE_TYPES, NODE_TYPES } from '../../../server/contract.ts';
import {
  EXPLORE_START,
  MAX_AROUND,
  parseExplore,
  toExplorePath,
  toExploreSearch,
} from '../../../web/src/state/explore-url.ts';

describe('the address of a view', () => {
  test('says nothing about what is as usual', () => {
    expect(toExploreSearch(EXPLORE_START)).toBe('');
    expect(toExplorePath({})).toBe('/');
    expect(parseExplore('')).toEqual(EXPLORE_START);
  });

  test('reads back as the same state, whatever the state', () => {
    const id = fc.string({ minLength: 1, maxLength: 20 });
    const ids = fc.uniqueArray(id, { maxLength: 5 });
    const year = fc.option(fc.integer({ min: 1900, max: 2200 }));
    const state = fc.record({
      around: ids,
      depth: fc.constantFrom(1, 2),
      limit: fc.integer({ min: 1, max: 2_000 }),
      grown: ids,
      types: fc.subarray([...NODE_TYPES]),
      relations: fc.subarray([...EDGE_TYPES]),
      years: fc
        .record({ from: year, to: year })
        .filter(({ from, to }) => from === null || to === null || from <= to),
      hidden: ids,
      selected: fc.option(id),
      camera: fc.option(fc.constant({ x: 0.25, y: -3, ratio: 1.125 })),
      pane: fc.constantFrom('picture' as const, 'list' as const),
    });
    fc.assert(
      fc.property(state, (given) => {
        expect(parseExplore(toExploreSearch(given))).toEqual(given);
      }),
    );
  });

  test('keeps ids whole, with commas, ampersands and slashes', () => {
    const around = ['method:a,b', 'doi:10.1/x&y=z', '#'];
    expect(parseExplore(toExploreSearch({ ...EXPLORE_START, around })).around).toEqual(around);
  });

  test('may show no type at all', () => {
    expect(parseExplore('?types=').types).toEqual([]);
  });
});

describe('an address that somebody made up', () => {
  test.each([
    '?depth=3',
    '?depth=-1',
    '?limit=1e9',
    '?limit=0x10',
    '?limit=10&limit=20',
    '?types=Method,Admin',
    '?relations=DROP',
    '?from=20000',
    '?to=1.5',
    '?from=2024&to=2020',
    '?camera=1,2',
    '?camera=NaN,0,1',
    '?camera=0,0,0',
    '?camera=1e9,0,1',
    '?pane=admin',
    '?selected=',
    `?selected=${'x'.repeat(2_000)}`,
    '?__proto__=1',
    '?constructor=x',
  ])('counts as not said: %s', (search) => {
    expect(parseExplore(search)).toEqual(EXPLORE_START);
  });

  test('has at most as many starting points as the server takes, each once', () => {
    const around = Array.from({ length: MAX_AROUND + 5 }, (_, index) => `around=${index % MAX_AROUND}`);
    expect(parseExplore(`?${around.join('&')}`).around).toHaveLength(MAX_AROUND);
  });

  test('never breaks the page', () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        expect(() => parseExplore(search)).not.toThrow();
      }),
    );
  });
});

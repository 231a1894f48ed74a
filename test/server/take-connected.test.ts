import { expect, test } from 'vitest';
import { takeConnected } from '../../server/graph-view/take-connected.ts';
import type { Neighbour } from '../../server/queries/neighbours.ts';

const nodes = (...ids: string[]): Neighbour[] =>
  ids.map((id) => ({ label: 'Method', id, isBaseModel: false, papers: 1 }));
const edge = (source: string, target: string) => ({ source, target });
const take = (ids: string, edges: readonly string[], limit: number): string =>
  takeConnected(
    nodes(...ids.split('')),
    edges.map(([source = '', target = '']) => edge(source, target)),
    limit,
  )
    .map(({ id }) => id)
    .join('');

test('the first are taken, without those that nothing joins', () => {
  expect(take('abcd', ['ab', 'cd'], 4)).toBe('abcd');
  expect(take('abcd', ['ab'], 4)).toBe('ab');
});

test('where one of the first has no edge, the next that has one takes its place', () => {
  expect(take('abcd', ['ac', 'bd'], 3)).toBe('ac');
  expect(take('abcde', ['ac', 'ce'], 3)).toBe('ace');
});

test('never more than the limit, and nothing alone', () => {
  expect(take('abc', ['ab', 'bc', 'ca'], 2)).toBe('ab');
  expect(take('abc', ['bc'], 1)).toBe('');
  expect(take('', [], 5)).toBe('');
});

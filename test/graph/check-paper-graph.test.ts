import { expect, test } from 'vitest';
import { findPaperFault } from '../../ingest/graph/writing/check-paper-graph.ts';
import type { PaperGraph, Properties } from '../../ingest/model/paper-graph.ts';
import { aName, anEdge, aPaper, aStudy } from '../contract/papers.ts';

test('finds nothing wrong with a paper that is right', () => {
  expect(findPaperFault(aStudy({ id: 'p1', benchmarks: ['a', 'b'] }))).toBeUndefined();
  expect(findPaperFault(aPaper('p1'))).toBeUndefined();
});

test.each<[string, PaperGraph]>([
  ['no fingerprint', changePaper({ fingerprint: '' })],
  ['1 to 1000 characters', changePaper({ id: '' })],
  ['1 to 1000 characters', changePaper({ id: 'x'.repeat(1_001) })],
  ['given twice', aPaper('p1', [aName('Method', 'm'), aName('Method', 'm')])],
  ['has no name', aPaper('p1', [aName('Method', 'm', { name: '' })])],
  ['no rank', aPaper('p1', [aName('Method', 'm', { nameRank: Number.NaN })])],
  [
    'does not lead from Paper to Metric',
    aPaper('p1', [aName('Metric', 'm')], [anEdge('PROPOSES', 'Paper p1', 'Metric m')]),
  ],
  ['not part of the paper', aPaper('p1', [], [anEdge('PROPOSES', 'Paper p1', 'Method m')])],
  [
    'not part of the paper',
    aPaper('p1', [aName('Method', 'm')], [anEdge('PROPOSES', 'Paper p2', 'Method m')]),
  ],
  [
    'carries the id of its paper',
    aPaper('p1', [aName('Method', 'm')], [anEdge('BUILT_ON', 'Method m', 'Method m')]),
  ],
  ['cannot be called "id"', changePaper({ properties: { id: 'x' } })],
  ['cannot be called "_part"', changePaper({ properties: { _part: 'x' } })],
  ['cannot be stored', changePaper({ properties: { x: Number.POSITIVE_INFINITY } })],
  ['cannot be stored', changePaper({ properties: { x: null } as unknown as Properties })],
  ['cannot be stored', changePaper({ properties: { x: { y: 1 } } as unknown as Properties })],
  ['cannot be stored', changePaper({ properties: { x: [1, 'a'] } as unknown as Properties })],
])('says "%s" of a paper that is wrong', (fault, paper) => {
  expect(findPaperFault(paper)).toContain(fault);
});

function changePaper(changes: Partial<PaperGraph['paper']>): PaperGraph {
  const paper = aPaper('p1');
  return { ...paper, paper: { ...paper.paper, ...changes } };
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EmbeddedConfig } from '../../ingest/config.ts';
import type { PaperGraph } from '../../ingest/model/paper-graph.ts';
import { extractGraph, someReadPapers } from '../contract/read-papers.ts';
import { isHarmless, type KillRound } from './kill-rounds.ts';
import { describeRounds } from './kill-table.ts';
import { digestGraph, inspectGraph, withStore } from './read-store.ts';

const harmless: KillRound = {
  victim: 'ingest',
  scenario: 'fill',
  phase: 'in a transaction',
  acknowledged: 500,
  lost: 0,
  wentOn: undefined,
  sentence: '',
  again: '20 new, 0 changed, 500 unchanged',
  isEqual: true,
  faults: [],
  leftovers: [],
};

describe('a round of the soak', () => {
  test.each<[string, Partial<KillRound>, boolean]>([
    ['everything is as it should be', {}, true],
    ['the ingest itself gave up, and the next one made the graph whole', { wentOn: false }, true],
    ['nothing was acknowledged before the kill', { acknowledged: 0, phase: 'before the first' }, true],
    ['a paper that was acknowledged is lost', { lost: 1 }, false],
    ['the graph is another one', { isEqual: false }, false],
    ['the checker finds something', { faults: ['edge-once: it is there twice'] }, false],
    ['files are left over', { leftovers: ['lock.json'] }, false],
  ])('%s', (_title, change, expected) => {
    expect(isHarmless({ ...harmless, ...change })).toBe(expected);
  });

  test('names in its table what the checker found', () => {
    const lines = describeRounds('A store', [harmless, { ...harmless, faults: ['edge-once: twice'] }]);
    expect(lines).toContain('| all | 2 | 2 | 1000 | 0 | 0 of 0 | 2 | 1 | 0 |');
    expect(lines).toContain('- check: edge-once: twice');
    expect(describeRounds('A store', [harmless]).join('\n')).not.toContain('- check');
  });
});

describe('looking at the graph after a kill', () => {
  let config: EmbeddedConfig;
  beforeEach(() => {
    config = { engine: 'embedded', folder: mkdtempSync(join(tmpdir(), 'benchgraph-soak-')) };
  });
  afterEach(() => rmSync(config.folder, { recursive: true, force: true }));

  async function store(graphs: readonly PaperGraph[]): Promise<void> {
    await withStore(config, async (opened) => opened.replacePapers(graphs));
  }

  test('finds nothing wrong with what was extracted', async () => {
    await store(someReadPapers().map(extractGraph));
    const { digest, faults } = await inspectGraph(config);
    expect(faults).toEqual([]);
    expect(await digestGraph(config)).toEqual(digest);
  });

  test('finds a paper whose text is not the one that was read', async () => {
    await store(
      someReadPapers()
        .map(extractGraph)
        .map((graph) => ({
          ...graph,
          paper: { ...graph.paper, properties: { ...graph.paper.properties, title: 'Another title' } },
        })),
    );
    const { faults } = await inspectGraph(config);
    expect(faults).toContain('paper-fingerprint: read:1: they differ');
    await expect(digestGraph(config)).rejects.toThrow('the check is not clean: paper-fingerprint');
  });
});

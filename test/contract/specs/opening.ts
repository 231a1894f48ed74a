import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXTRACTOR_VERSION } from '../../../ingest/extractor-version.ts';
import { SCHEMA_VERSION } from '../../../ingest/graph/schema-version.ts';
import { aQuery, dumpGraph } from '../dump-graph.ts';
import { openForTests } from '../open-for-tests.ts';
import { aStudy } from '../papers.ts';
import { extractGraph, someReadPapers } from '../read-papers.ts';
import type { MakeTestStore } from '../test-store.ts';

export function specifyOpening(make: MakeTestStore): void {
  describe('opening and closing', () => {
    const opened = openForTests(make);

    test('says what it is', async () => {
      await opened.store.replacePapers([aStudy({ id: 'p1' })]);
      expect(await opened.store.info()).toEqual({
        engine: opened.testStore.engine,
        engineVersion: expect.stringMatching(/^\d+\.\d+/),
        location: expect.any(String),
        schemaVersion: SCHEMA_VERSION,
        extractorVersion: 'test',
        holder: null,
      });
    });

    test('changes nothing when it is opened again', async () => {
      await opened.store.replacePapers([aStudy({ id: 'p1' }), aStudy({ id: 'p2' })]);
      const before = await dumpGraph(opened.store);
      const token = await opened.store.changeToken();
      for (let times = 0; times < 2; times += 1) await opened.reopen();
      expect(await dumpGraph(opened.store)).toEqual(before);
      expect(await opened.store.changeToken()).toBe(token);
      expect((await opened.store.replacePapers([aStudy({ id: 'p1' })])).unchanged).toEqual(['p1']);
    });

    test('refuses data that a newer version wrote, and leaves it as it is', async () => {
      await opened.store.replacePapers([aStudy({ id: 'p1' })]);
      const raise = (version: number) => `MATCH (s:BenchgraphStore) SET s.schemaVersion = ${version}`;
      await expect(opened.reopen(raise(99))).rejects.toMatchObject({ code: 'STORE_VERSION' });
      await opened.reopen(raise(SCHEMA_VERSION));
      expect((await opened.store.counts()).nodes).toMatchObject({ Paper: 1 });
    });

    test('upgrades what an older version wrote, after a backup', async () => {
      await opened.store.replacePapers([...someReadPapers().map(extractGraph), aStudy({ id: 'p1' })]);
      const sorted = async () => (await dumpGraph(opened.store)).nodes;
      const before = await sorted();
      await opened.store.replacePapers([aStudy({ id: 'p1', fingerprint: 'of another extractor' })]);
      const stampless = before.map((node) => node.replace('fingerprint of p1', 'of another extractor'));
      // as it was before names could be open
      await opened.reopen(
        `MATCH (b:Benchmark) SET b._support = split(b._support, '"said"')[0] + '"spellings"' + split(b._support, '"spellings"')[1]`,
      );
      expect(await sorted()).not.toEqual(stampless);
      await opened.reopen(
        `MATCH (s:BenchgraphStore), (p:Paper) SET s.schemaVersion = 1, s.extractorVersion = '${EXTRACTOR_VERSION}' REMOVE p.extractorVersion`,
      );
      expect(await sorted()).toEqual(stampless);
      expect((await opened.store.info()).schemaVersion).toBe(SCHEMA_VERSION);
      const backups = await readdir(opened.testStore.backupFolder);
      const ending = opened.testStore.engine === 'neo4j' ? 'jsonl.gz' : 'grafeo';
      expect(backups).toEqual([
        expect.stringMatching(new RegExp(`^before-upgrade-from-1-[-\\dTZ]+\\.${ending}$`)),
      ]);
      await opened.reopen();
      expect(await readdir(opened.testStore.backupFolder)).toEqual(backups);
      const kept = await opened.testStore.readBackup(join(opened.testStore.backupFolder, backups[0] ?? ''));
      expect(kept).toEqual(['p1', 'read:1', 'read:2', 'read:3']);
    });

    test('is empty at first, and again when it was cleared', async () => {
      const token = await opened.store.changeToken();
      await opened.store.replacePapers([aStudy({ id: 'p1' }), aStudy({ id: 'p2' })]);
      await opened.store.clear();
      expect(await dumpGraph(opened.store)).toEqual({ nodes: [], relationships: [] });
      expect(await opened.store.fingerprints(['p1'])).toEqual(new Map());
      expect(await opened.store.changeToken()).not.toBe(token);
      expect(await opened.store.removePapers(['p1'])).toBe(0);
      expect(await opened.store.replacePapers([])).toEqual({
        added: [],
        changed: [],
        unchanged: [],
        failed: [],
      });
    });

    test('closes twice, and answers nothing afterwards', async () => {
      const other = await opened.testStore.open();
      await other.close();
      await other.close();
      const asked = other.read(aQuery('RETURN 1 AS one'));
      await expect(asked).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
      expect(await opened.store.fingerprints([])).toEqual(new Map());
    });
  });
}

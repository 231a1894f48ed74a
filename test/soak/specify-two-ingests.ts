// Two ingests at once into one store, each of papers that the other does not have, with names that both have.
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { CORPUS_NAME, writeCorpus } from './corpus.ts';
import type { KillTarget } from './kill-target.ts';
import { digestGraph } from './read-store.ts';
import { startIngest } from './run-ingest.ts';
import { getUndisturbed } from './undisturbed.ts';

/** Runs both at once; answers what each said on standard error. The graph is that of one after the other. */
export async function expectTwoAtOnce(target: KillTarget, folder: string, papers: number): Promise<string[]> {
  const [first, second] = [1, 2].map(() => join(mkdtempSync(join(folder, 'two-')), CORPUS_NAME)) as [
    string,
    string,
  ];
  writeCorpus(first, papers, 1, (index) => index % 2 === 0);
  // A part of what the first one has too.
  writeCorpus(second, papers, 1, (index) => index % 2 === 1 || index % 10 === 0);
  const expected = await getUndisturbed(target, folder, papers);
  await target.empty();
  const runs = [first, second].map((file) => startIngest([file], { store: target.environment }));
  const ended = await Promise.all(runs.map(async (run) => run.ended));
  expect(ended.map(({ code, err }) => (code === 0 ? 'ended well' : err))).toEqual([
    'ended well',
    'ended well',
  ]);
  expect(await digestGraph(target.config)).toEqual(expected);
  return ended.map(({ err }) => err);
}

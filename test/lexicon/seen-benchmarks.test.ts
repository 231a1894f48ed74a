// A row that no abstract names is a guess: every benchmark has to occur in the corpora, or to say why it is kept.
import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BENCHMARKS } from '../../ingest/lexicon/benchmarks/index.ts';
import { buildContext } from '../../ingest/stages/context.ts';
import { findTokens } from '../../ingest/stages/find-tokens.ts';
import { shared } from '../setup/shared.ts';

const CORPORA = ['corpus/ml-50k.jsonl.gz', 'corpus/acl-20k.jsonl.gz'].map((name) => shared(name));

async function* readAbstracts(path: string): AsyncGenerator<string> {
  for await (const line of createInterface({ input: createReadStream(path).pipe(createGunzip()) })) {
    if (line !== '') yield (JSON.parse(line) as { abstract?: string | null }).abstract ?? '';
  }
}

/** The names of all rows that some abstract holds; a longer name hides the shorter one that it begins with. */
async function findSeen(paths: readonly string[]): Promise<ReadonlySet<string>> {
  const { benchmarks } = buildContext();
  const seen = new Set<string>();
  for (const path of paths) {
    for await (const abstract of readAbstracts(path)) {
      const tokens = findTokens(abstract);
      for (const { index } of tokens) {
        const match = benchmarks.match(tokens, index, tokens.length, abstract);
        if (match !== undefined) seen.add(match.row.name);
      }
    }
  }
  return seen;
}

describe.skipIf(!CORPORA.every((path) => existsSync(path)))(
  'benchmarks in the corpora (skipped where ../shared is missing)',
  () => {
    test('every row is named by an abstract, but those that say why not', async () => {
      const seen = await findSeen(CORPORA);
      const isSeen = ({ name }: { name: string }): boolean => seen.has(name);
      expect(BENCHMARKS.filter((row) => row.unseen === undefined && !isSeen(row)).map(toName)).toEqual([]);
      expect(BENCHMARKS.filter((row) => row.unseen !== undefined && isSeen(row)).map(toName)).toEqual([]);
    }, 120_000);
  },
);

function toName({ name }: { readonly name: string }): string {
  return name;
}

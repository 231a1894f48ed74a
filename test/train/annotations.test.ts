// Our own annotated abstracts: names, numbers and places, no text, and nothing of what is only scored.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/ensure.mjs';

interface Annotated {
  readonly digest: string;
  readonly results: readonly { readonly at: number; readonly value: number }[];
}

const readLines = (file: string): unknown[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);
const annotated = readLines(join(root, 'scripts/train/annotations.jsonl')) as Annotated[];
const gold = join(root, '../shared/gold');

/** Every text of a value, at any depth. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}

describe('annotated abstracts', () => {
  it('stand there once each, in the order of their hashes', () => {
    const digests = annotated.map(({ digest }) => digest);
    expect(digests).toEqual([...new Set(digests)].toSorted((a, b) => (a < b ? -1 : 1)));
  });

  it('hold names and phrases, no sentences', () => {
    const long = annotated.flatMap(textsOf).filter((text) => text.length > 150);
    expect(long).toEqual([]);
    expect(annotated.filter((one) => 'abstract' in one || 'title' in one)).toEqual([]);
  });

  it('say where each number stands', () => {
    const results = annotated.flatMap((one) => one.results);
    expect(results.length).toBeGreaterThan(5000);
    expect(
      results.filter(({ at, value }) => !Number.isInteger(at) || at < 0 || !Number.isFinite(value)),
    ).toEqual([]);
  });

  it.skipIf(!existsSync(gold))('are none of those that are only scored', () => {
    const digests = new Set(annotated.map(({ digest }) => digest));
    const scored = ['dev', 'dev2', 'val'].flatMap(
      (set) => readLines(join(gold, `${set}.jsonl`)) as { abstract: string }[],
    );
    const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
    expect(scored.filter(({ abstract }) => digests.has(hashOf(abstract)))).toEqual([]);
  });
});

// Every number of an abstract ends in a result or is skipped with a reason, over real abstracts; the catch-all says little.
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../ingest/model/extraction.ts';
import { createWorkbench } from '../../ingest/pipeline.ts';
import { aPaper } from '../setup/builders.ts';
import { shared } from '../setup/shared.ts';

const CORPUS = shared('corpus/acl-20k.jsonl.gz');
/** Every fourth abstract: all of them say the same and take a minute. */
const STEP = 4;
const MOST_UNKNOWN = 0.05;

/** Places of digits that lie in no number of a result and in no skip. */
function findLost(abstract: string, { results, skips }: Extraction): string[] {
  const spans = [
    ...results.flatMap(({ number, evidence }) => [number, evidence]),
    ...skips.map(({ evidence }) => evidence),
  ];
  return [...abstract.matchAll(/\d+(?:\.\d+)?/g)]
    .filter(
      ({ 0: digits, index }) =>
        !spans.some(({ start, end }) => start <= index && index + digits.length <= end),
    )
    .map(({ 0: digits, index }) => abstract.slice(Math.max(0, index - 8), index + digits.length + 8));
}

describe.skipIf(!existsSync(CORPUS))('numbers of real abstracts (skipped where ../shared is missing)', () => {
  const { extract } = createWorkbench();
  const papers = gunzipSync(readFileSync(CORPUS))
    .toString('utf8')
    .split('\n')
    .filter((line, index) => line !== '' && index % STEP === 0)
    .map((line) => JSON.parse(line) as { id: string; title: string; abstract: string });
  const read = papers.map(({ id, title, abstract }) => {
    const extraction = extract(aPaper({ id, title, abstract }));
    return { lost: findLost(abstract, extraction).map((place) => `${id}: ${place}`), extraction };
  });

  it('are all there', () => {
    expect(read.flatMap(({ lost }) => lost)).toEqual([]);
  }, 120_000);

  it('are rarely skipped for no better reason than that nothing says what they measure', () => {
    const reasons = read.flatMap(({ extraction }) => extraction.skips.map(({ reason }) => reason));
    const counts = new Map<string, number>();
    for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
    const shares = [...counts]
      .toSorted((a, b) => b[1] - a[1])
      .map(([reason, count]) => `${reason} ${((100 * count) / reasons.length).toFixed(1)} %`);
    process.stdout.write(`skips of ${papers.length} abstracts: ${shares.join(', ')}\n`);
    expect((counts.get('no-metric') ?? 0) / reasons.length).toBeLessThanOrEqual(MOST_UNKNOWN);
  });
});

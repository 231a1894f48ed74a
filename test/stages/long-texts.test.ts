// Texts that are longer than any abstract: nothing is lost, and what is looked at is bounded.
import { describe, expect, it } from 'vitest';
import { createWorkbench } from '../../ingest/pipeline.ts';
import { aPaper } from '../setup/builders.ts';

const { extract } = createWorkbench();
const list = (count: number, item: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => item(index)).join(', ');

describe('a text with more numbers than any abstract', () => {
  const abstract = `We propose FooNet. FooNet reaches ${list(600, (index) => `${index % 90}.5%`)} accuracy on GSM8K.`;
  const { results, skips } = extract(aPaper({ title: 'FooNet: A Network', abstract }));

  it('has so many results, and a reason for each of the others', () => {
    expect(results).toHaveLength(500);
    expect(skips.map(({ reason }) => reason)).toEqual([
      ...Array.from({ length: 100 }, () => 'cut-off'),
      'name-part',
    ]);
  });
});

describe('a text with more names than any abstract', () => {
  const rivals = list(200, (index) => `BarNet${index}`);
  const benchmarks = list(200, (index) => `QuxBench${index}`);
  const abstract = `We propose FooNet. FooNet outperforms ${rivals} on ${benchmarks}.`;
  const { evaluations, comparisons } = extract(aPaper({ title: 'FooNet: A Network', abstract }));

  it('has a bounded number of claims', () => {
    expect(evaluations.length).toBeLessThanOrEqual(20 * 40);
    expect(comparisons.length).toBeLessThanOrEqual(30 * 9 * 30);
  });
});

describe('a text that is one number or one list', () => {
  it.each([
    ['digits', '1'.repeat(1_000_000)],
    ['groups of digits', `1${',000'.repeat(250_000)}`],
    ['brackets', '('.repeat(1_000_000)],
    ['one word', 'a-'.repeat(500_000)],
    ['commands', String.raw`\cite{`.repeat(150_000)],
  ])('of %s is read in linear time', (_, abstract) => {
    const start = performance.now();
    extract(aPaper({ abstract }));
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

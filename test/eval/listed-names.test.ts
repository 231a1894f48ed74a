// Which names the lexicons hold, and the recall on the others.
import { describe, expect, it } from 'vitest';
import { parseGoldLine } from '../../ingest/eval/gold.ts';
import { createIsListed } from '../../ingest/eval/listed-names.ts';
import { scoreExtractions } from '../../ingest/eval/score-extractions.ts';
import { createExtractor } from '../../ingest/pipeline.ts';
import { buildContext } from '../../ingest/stages/context.ts';
import { aPaper } from '../setup/builders.ts';

const context = buildContext();
const isListed = createIsListed(context);

describe('a name', () => {
  it.each([
    ['benchmarks', 'GSM8K', true],
    ['benchmarks', 'gsm-8k', true],
    ['benchmarks', 'QuuxBench', false],
    ['baseModels', 'Qwen2.5-7B-Instruct', true],
    ['baseModels', 'Quuxformer-7B', false],
    ['baseModels', 'GSM8K', false],
  ] as const)('of %s, %s: a row holds it: %s', (kind, name, held) => {
    expect(isListed(kind, [name])).toBe(held);
  });

  it('is held in any of its forms', () => {
    expect(isListed('benchmarks', ['Grade School Mathematics', 'GSM8K'])).toBe(true);
  });
});

it('counts how many of the others were found', () => {
  const paper = aPaper({
    id: 'p1',
    title: 'A study',
    abstract: 'Our method reaches 82.1% accuracy on the QuuxBench benchmark and 70.2% on GSM8K.',
  });
  const gold = parseGoldLine(
    JSON.stringify({
      id: 'p1',
      proposed: [],
      benchmarks: [
        { name: 'QuuxBench' },
        { name: 'GSM8K' },
        { name: 'ZorkSet', optional: true },
        { name: 'Zork' },
      ],
      base_models: [{ name: 'Qwen2.5-7B' }],
      compared: [],
      results: [],
    }),
  );
  const { unlisted } = scoreExtractions([gold], [createExtractor(context)(paper)], isListed);
  expect([...unlisted].map(([kind, { right, of }]) => [kind, right, of])).toEqual([['benchmarks', 1, 2]]);
});

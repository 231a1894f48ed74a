import { describe, expect, test } from 'vitest';
import { describeClaim } from '../../../web/src/text/describe-claim.ts';
import { toNodeFacts } from '../../../web/src/text/describe-node.ts';
import { describeResult, toFacts } from '../../../web/src/text/describe-result.ts';
import { aClaim, aNode, aResult } from '../builders.ts';

const named = (name: string) => ({ id: name.toLowerCase(), name });

describe('what a number is about', () => {
  const result = aResult({
    metric: named('accuracy'),
    method: named('rStar'),
    benchmarks: [named('GSM8K')],
    baseModel: named('Mistral-7B'),
  });

  test('is said whole', () => {
    expect(describeResult(result)).toBe('accuracy on GSM8K · rStar with Mistral-7B');
  });

  test('leaves out the node that it stands beside', () => {
    expect(describeResult(result, 'gsm8k')).toBe('accuracy · rStar with Mistral-7B');
    expect(describeResult(result, 'rstar')).toBe('accuracy on GSM8K · with Mistral-7B');
  });

  test('says when the paper leaves its method unnamed', () => {
    expect(describeResult(aResult({ benchmarks: [named('AQuA')] }))).toBe('on AQuA · the paper’s own method');
  });

  test('does not name a model twice', () => {
    expect(describeResult(aResult({ method: named('GPT-4o'), baseModel: named('GPT-4o') }))).toBe('GPT-4o');
  });

  test('shortens long lists of benchmarks', () => {
    const benchmarks = ['A', 'B', 'C', 'D'].map(named);
    expect(describeResult(aResult({ benchmarks }))).toBe('on A, B and 2 more · the paper’s own method');
  });

  test('has facts only where there are some', () => {
    expect(toFacts(aResult())).toEqual([
      ['Confidence', '64%'],
      ['Found by rule', 'score.percent'],
    ]);
    expect(
      toFacts(aResult({ baseline: 'PaLM', scope: 'few-shot', quantity: 'efficiency' })).slice(0, 3),
    ).toEqual([
      ['Over', 'PaLM'],
      ['Scope', 'few-shot'],
      ['Quantity', 'cost or speed, not quality'],
    ]);
  });
});

test.each([
  ['better than', {}],
  ['worse than', { isOutgoing: false }],
  ['as good as', { tie: true }],
  ['as good as', { tie: true, isOutgoing: false }],
  ['evaluated on', { type: 'EVALUATED_ON' }],
  ['used to evaluate', { type: 'EVALUATED_ON', isOutgoing: false }],
  ['proposed by', { type: 'PROPOSES', isOutgoing: false }],
] as const)('a claim reads: %s', (text, given) => {
  expect(describeClaim(aClaim(given))).toBe(text);
});

test('a node’s facts read as words', () => {
  const facts = toNodeFacts({
    node: aNode({ id: 'm', type: 'BaseModel', papers: 2, results: 1, year: 2023 }),
    aliases: ['Mistral 7B', 'Mistral'],
    properties: { family: 'Mistral', sizeB: 7, higherIsBetter: false, year: 2023 },
    results: [],
    claims: [],
    truncated: false,
  });
  expect(facts).toEqual([
    ['Found', '1 result in 2 papers'],
    ['Introduced', '2023'],
    ['Also written', 'Mistral 7B, Mistral'],
    ['Family', 'Mistral'],
    ['Size', '7 billion parameters'],
    ['Better', 'lower'],
    ['Year', '2023'],
  ]);
});

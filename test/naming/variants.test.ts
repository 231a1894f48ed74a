// What a name is a variant of, and what it says.
import { describe, expect, test } from 'vitest';
import { aNamer } from './a-namer.ts';

const namer = aNamer();

describe('benchmarks', () => {
  test.each([
    ['COCO 2017 test-dev', ['COCO 2017', 'COCO']],
    ['GPQA-Diamond', ['GPQA']],
    ['SQuAD v2', ['SQuAD']],
    ['AIME24', ['AIME']],
    ['MATH-500', ['MATH']],
    ['ModelNet40-C', ['ModelNet40', 'ModelNet']],
    ['MOT17', ['MOTChallenge']],
    ['XCOPA', ['COPA']],
    ['FooBench-Hard', ['FooBench']],
    ['FooBench 2023', ['FooBench']],
    ['FooBench v2', ['FooBench']],
    ['CIFAR-10, 250 Labels', ['CIFAR-10', 'CIFAR']],
    // look like variants
    ['KITTI-360', []],
    ['StarCraft II', []],
    ['MMLU-Pro', []],
    ['HotpotQA', []],
    ['FooBench-500', []],
    ['UCF-Crime', []],
    ['SWE-bench-java', []],
  ])('%s → %j', (name, parents) =>
    expect(namer.identify('benchmark', name).parents.map(({ name: parent }) => parent)).toEqual(parents),
  );
});

describe('models', () => {
  test.each([
    ['Qwen2.5-7B-Instruct', ['Qwen2.5-7B', 'Qwen2.5', 'Qwen']],
    ['Qwen2.5-Math-72B-Instruct', ['Qwen2.5-Math-72B', 'Qwen2.5-Math', 'Qwen2.5', 'Qwen']],
    ['QwQ-32B-Preview', ['QwQ-32B', 'QwQ', 'Qwen']],
    ['GPT-4-turbo', ['GPT-4', 'GPT']],
    ['Mistral-7B-Instruct-v0.2', ['Mistral-7B-Instruct', 'Mistral-7B', 'Mistral']],
    ['mBERT', ['BERT']],
    ['Saturn-7B', ['Saturn']],
    // look like variants
    ['SciBERT', []],
    ['TinyLlama', []],
    ['CLIP-Adapter', []],
    ['Node2Vec', []],
    ['Tree-PLV', []],
    ['Video-R1', []],
  ])('%s → %j', (name, parents) =>
    expect(namer.identify('model', name).parents.map(({ name: parent }) => parent)).toEqual(parents),
  );
});

test.each([
  ['model', 'Qwen2.5-7B-Instruct', { family: 'Qwen', version: '2.5', sizeB: 7, variant: 'instruct' }],
  ['model', 'Mixtral-8x7B', { family: 'Mixtral', sizeB: 56 }],
  ['model', 'LoRA', {}],
  ['benchmark', 'AIME24', { year: 2024 }],
  ['benchmark', 'CIFAR-10', {}],
  ['benchmark', 'COCO 2017 test-dev', { year: 2017, split: 'test-dev' }],
  ['benchmark', 'SQuAD 2.0', { version: '2' }],
] as const)('%s %s says %j', (type, name, says) =>
  expect(namer.identify(type, name).properties).toEqual(says),
);

test.each(['ours', 'our method', 'the proposed method', 'baseline', 'Baselines', 'SOTA'])(
  '%s names nothing',
  (name) => expect(namer.isGeneric(name)).toBe(true),
);
test.each(['Ours-7B', 'Baseline++', 'MethodNet'])('%s names something', (name) =>
  expect(namer.isGeneric(name)).toBe(false),
);

test('a method is its short and long form where the paper has both', () => {
  const id = (...forms: string[]) => namer.identifyMethod(forms).id;
  expect(id('CAT', 'Causal Attention Tuning')).toBe('method:cat~causalattentiontuning');
  expect(id('Causal Attention Tuning', 'CAT')).toBe('method:cat~causalattentiontuning');
  expect(id('CAT', 'Cross-Attention Transformers')).toBe('method:cat~crossattentiontransformer');
  expect(id('CAT')).toBe('method:cat');
  expect(id('CAT', 'CATs')).toBe('method:cat');
  // what everybody knows is that, whatever else it might stand for
  expect(id('PPO', 'Proximal Policy Optimization')).toBe('method:ppo');
  expect(id('BERT', 'Bidirectional Encoder Representations from Transformers')).toBe('method:bert');
});

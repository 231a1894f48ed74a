import { describe, expect, it } from 'vitest';
import { buildContext } from '../../ingest/stages/context.ts';
import { findNames } from '../../ingest/stages/find-names/index.ts';
import { readDocument } from '../../ingest/stages/read-document.ts';
import { aPaper } from '../setup/builders.ts';

const context = buildContext();
const namesIn = (abstract: string): (string | undefined)[] =>
  findNames(readDocument(aPaper({ title: 'A Title', abstract })), context).names.map(
    (name) => name.mentions[0]?.text,
  );

describe('names of which only the last part is written', () => {
  it.each([
    ['It is tested on AIME 2024/2025.', ['AIME 2024', 'AIME 2025']],
    ['It is tested on AIME 24/25 and HMMT 25.', ['AIME 24', 'AIME 25', 'HMMT 25']],
    ['It is tested on LiveCodeBench v5/v6.', ['LiveCodeBench v5', 'LiveCodeBench v6']],
    ['It is tested on CIFAR-10/100.', ['CIFAR-10', 'CIFAR-100']],
    [
      'It is tested on YouTube-VIS 2019, 2021 and 2022.',
      ['YouTube-VIS 2019', 'YouTube-VIS 2021', 'YouTube-VIS 2022'],
    ],
    ['It is built on Qwen2.5-7B and 14B.', ['Qwen2.5-7B', 'Qwen2.5-14B']],
    ['It is built on LLaMA-3.1 8B/70B.', ['LLaMA-3.1 8B', 'LLaMA-3.1 70B']],
    ['It is built on Pythia-70M, 160M and 1B.', ['Pythia-70M', 'Pythia-160M', 'Pythia-1B']],
    ['It is built on ResNet-18/50.', ['ResNet-18', 'ResNet-50']],
  ])('%s', (abstract, names) => {
    expect(namesIn(abstract)).toEqual(expect.arrayContaining(names));
  });

  it.each([
    ['It is tested on CIFAR-10 and 100 images of our own.', 'CIFAR-100'],
    ['It is tested on AIME 24 and 82.1% are solved.', 'AIME 82.1'],
    ['It gains on AIME 2024, 25 points in all.', 'AIME 25'],
    ['It is built on Qwen2.5-7B and 14 experts.', 'Qwen2.5-14'],
    ['It is built on Qwen2.5-7B, 14B tokens in all.', 'Qwen2.5-14B'],
    ['It is tested on GSM8K, and Pro users like it.', 'GSM8K Pro'],
  ])('are not made up: %s', (abstract, name) => {
    expect(namesIn(abstract)).not.toContain(name);
  });
});

// Which spellings are one thing, and which look like it and are not.
import { describe, expect, test } from 'vitest';
import { aNamer } from './a-namer.ts';

const namer = aNamer();
const idsOf = (type: 'benchmark' | 'model', names: readonly string[]): Set<string> =>
  new Set(names.map((name) => namer.identify(type, name).id));

describe('one benchmark', () => {
  test.each([
    ['GSM8K | GSM-8K | gsm8k | GSM 8K | the GSM8K benchmark | GSM8K dataset'],
    ['MATH-500 | MATH500 | Math 500'],
    ["AIME 2024 | AIME24 | AIME'24 | AIME’24 | AIME-2024 | AIME 24"],
    ['SQuAD v2 | SQuAD 2.0 | SQuAD2.0 | SQuAD-v2.0'],
    ['COCO test-dev | MS COCO test-dev | MSCOCO test dev'],
    ['WMT14 En-De | WMT 2014 English-German | WMT14 En→De'],
    ['General Language Understanding Evaluation (GLUE) | GLUE'],
    ['GPQA-Diamond | GPQA Diamond | GPQA-D'],
    ['MultiWOZ | MutliWOZ'],
    ['COCO 2017 test-dev | COCO test-dev 2017'],
    ['Tiny-ImageNet | TinyImageNet | Tiny ImageNet'],
    ['NYU Depth V2 | NYUv2 | NYU-Depth-v2'],
  ])('%s', (names) => expect([...idsOf('benchmark', names.split(' | '))]).toHaveLength(1));
});

describe('not one benchmark', () => {
  test.each([
    ['MATH | MATH-500'],
    ['AIME | AIME 2024 | AIME 2025'],
    ['AIME 2025 I | AIME 2025 II'],
    ['COCO | COCO test-dev | COCO 2017'],
    ['GPQA | GPQA-Diamond'],
    ['SQuAD | SQuAD v2 | SQuAD v1.1'],
    ['WMT14 En-De | WMT14 De-En | WMT14 En-Fr | WMT16 En-De'],
    ['Winograd Schema Challenge (WSC) | Wisconsin Sleep Cohort (WSC)'],
    ['STS12 | STS13'],
    ['CIFAR-10 | CIFAR-100'],
    ['ScanNet | ScanNet v2 | ScanNet200'],
    ['MNIST | Fashion-MNIST | Rotated MNIST'],
    ['HumanEval | HumanEval+'],
    ['KITTI | KITTI-360'],
    ['ARC-Challenge | ARC-Easy | ARC-AGI'],
  ])('%s', (names) =>
    expect([...idsOf('benchmark', names.split(' | '))]).toHaveLength(names.split(' | ').length),
  );
});

describe('one model', () => {
  test.each([
    [
      'Qwen2.5-7B-Instruct | Qwen-2.5-7B-Instruct | Qwen 2.5 7B Instruct | Qwen2.5-Instruct-7B | Qwen2.5-7B-Ins',
    ],
    ['Llama-3.1-8B | LLaMA 3.1 8B | Llama3.1-8B | Meta-Llama-3.1-8B'],
    ['Claude-3-5-Sonnet | Claude 3.5 Sonnet | Claude-3.5-Sonnet'],
    ['Qwen3-30B-A3B | Qwen3-30B | Qwen3-30A3B'],
    ['o4-mini | OpenAI o4-mini | OpenAI’s o4-mini | GPT-o4-mini'],
    ['Swin-T | Swin-Tiny | Swin Transformer-Tiny'],
    ['ViT-B/16 | ViT-Base/16 | ViT-B16'],
    ['DenseNet | DenseNets'],
    ['BERT-base | BERTbase | BERT Base'],
    ['Wide Residual Network | WideResNet'],
    ['PixArt-α | PixArt-$\\alpha$ | PixArt-alpha'],
    ['Gemma 2 | Gemma-2.0 | Gemma2'],
    ['DDPM | Denoising Diffusion Probabilistic Models'],
    ['FAN | FANs'],
    ['XLM-RoBERTa (XLM-R) | XLM-R | XLM-RoBERTa'],
    ['Qwen2-VL-7B | Qwen2-VL (7B) | Qwen2VL-7B'],
  ])('%s', (names) => expect([...idsOf('model', names.split(' | '))]).toHaveLength(1));
});

describe('not one model', () => {
  test.each([
    ['GPT-4 | GPT-4o | GPT-4.1 | GPT-4-turbo | GPT-4o-mini'],
    ['Qwen2-57B | Qwen2.5-7B'],
    ['Qwen2.5-7B | Qwen2.5-7B-Instruct | Qwen2.5-Math-7B | Qwen2.5-VL-7B'],
    ['Qwen3-8B | Qwen3-8B-Base'],
    ['BERT | RoBERTa | mBERT | SciBERT | BERT4Rec'],
    ['CLIP | CLIP-Adapter | OpenCLIP'],
    ['ResNet-50 | ResNet-101 | ResNet | ResNeXt'],
    ['PointNet | PointNet++'],
    ['DeepSeek-R1 | DeepSeek-V3 | DeepSeek-R1-Distill-Qwen-7B'],
    ['Fast R-CNN | Faster R-CNN | Mask R-CNN'],
    ['T5 | mT5 | Flan-T5'],
    ['MAmmoTH | MAmmoTH-VL'],
    ['CoT | Meta-CoT'],
    ['Qwen2.5-7B | Qwen2.5 7B-32B'],
    ['Wan2.2 | Wan2.2-A14B'],
    ['DeiT-tiny | DeiT-tiny&small'],
  ])('%s', (names) =>
    expect([...idsOf('model', names.split(' | '))]).toHaveLength(names.split(' | ').length),
  );
});

import { describe, expect, test } from 'vitest';
import { buildContext } from '../../ingest/stages/context.ts';
import { findModel } from '../../ingest/stages/find-model.ts';
import { findNames } from '../../ingest/stages/find-names/index.ts';
import { findTokens } from '../../ingest/stages/find-tokens.ts';
import { shapeOf } from '../../ingest/stages/name-shape.ts';
import { readDocument } from '../../ingest/stages/read-document.ts';
import { aPaper } from '../setup/builders.ts';

const context = buildContext();

function namesIn(abstract: string, title = 'On things'): string[][] {
  const { names } = findNames(readDocument(aPaper({ title, abstract })), context);
  return names
    .filter((name) => name.mentions.length > 0)
    .map((name) => name.mentions.map((mention) => mention.text));
}

describe('models are read whole', () => {
  test.each([
    ['Qwen2.5-Math-7B-Instruct reaches', 'Qwen2.5-Math-7B-Instruct'],
    ['Claude 3.5 Sonnet reaches', 'Claude 3.5 Sonnet'],
    ['Gemini 2.5 Pro reaches', 'Gemini 2.5 Pro'],
    ['LLaMA-3.1 8B reaches', 'LLaMA-3.1 8B'],
    ['ViT-L/16 reaches', 'ViT-L/16'],
    ['Whisper-large-v3 reaches', 'Whisper-large-v3'],
    ['PaLM 2 model', 'PaLM 2'],
    ['GPT-4-based agents', 'GPT-4-based'],
    ['DeepSeek-R1-Distill-Qwen-7B reaches', 'DeepSeek-R1-Distill-Qwen-7B'],
    ['Swin-T reaches', 'Swin-T'],
    ['ResNet-50 reaches', 'ResNet-50'],
    ['ResNet 50 and others', 'ResNet 50'],
    ['EfficientNet-B0 reaches', 'EfficientNet-B0'],
    ['BERT-base reaches', 'BERT-base'],
    ['T5-XXL reaches', 'T5-XXL'],
    ['Phi-3.5-mini reaches', 'Phi-3.5-mini'],
    ['InternVL2.5-8B reaches', 'InternVL2.5-8B'],
    ['Llama 3 70B Instruct reaches', 'Llama 3 70B Instruct'],
    ['Llama 2 and others', 'Llama 2'],
    ['GPT-4o mini reaches', 'GPT-4o mini'],
    ['o1-preview reaches', 'o1-preview'],
    ['Claude-3.5-Sonnet reaches', 'Claude-3.5-Sonnet'],
    ['Gemini 1.5 Flash reaches', 'Gemini 1.5 Flash'],
    ['Gemini 1.5 pro reaches', 'Gemini 1.5 pro'],
    ['wav2vec 2.0 reaches', 'wav2vec 2.0'],
    ['Ling-1T reaches', 'Ling-1T'],
    ['Qwen3-30B-A3B reaches', 'Qwen3-30B-A3B'],
    ['Qwen-Image-Edit reaches', 'Qwen-Image-Edit'],
    ['DeepSeek-VL2 reaches', 'DeepSeek-VL2'],
    ['FLUX.1-dev reaches', 'FLUX.1-dev'],
    // not part of it
    ['GPT-4 and 5 others', 'GPT-4'],
    ['BERT 2019 was', 'BERT'],
    ['T5 12 tasks', 'T5'],
    ['CLIP 400 million images', 'CLIP'],
    ['CLIP 33.76 on it', 'CLIP'],
    ['MAE 0.87 on it', 'MAE'],
    ['ResNet-50 37.7 mAP', 'ResNet-50'],
    ['GPT-4o 16.89%', 'GPT-4o'],
    ['BERT 3 times', 'BERT'],
    ['CLIP Image Retrieval', 'CLIP'],
    ['CLIP T5 and others', 'CLIP'],
    ['BERT-based Math Reasoning', 'BERT-based'],
    ['ResNet-18/50 reach', 'ResNet-18'],
    ['Qwen2.5 7 points', 'Qwen2.5'],
    ['LLaMA 2% better', 'LLaMA'],
    ['BERT and others', 'BERT'],
  ])('in %j', (text, name) => {
    const tokens = findTokens(text);
    const match = findModel(tokens, 0, tokens.length, context);
    expect(text.slice(0, tokens[(match?.length ?? 0) - 1]?.end ?? 0)).toBe(name);
  });

  test.each([
    'BERTScore',
    'GPTQ',
    'R1-style',
    'vital',
    'Claudette',
    'opt',
    'Falcons',
    'T51',
    'resting',
    // a word of the language with nothing of a model's name behind it, or in capitals
    'Step-by-Step',
    'Minimax',
    'clip-wise',
    'DREAM',
    'FID',
  ])('not in %j', (text) => expect(findModel(findTokens(text), 0, 1, context)).toBeUndefined());

  test.each([
    ['Step-by-Step', false],
    ['Step-Audio', true],
    ['minimax-optimal', false],
    ['MiniMax-M1', true],
    ['Orca', false],
    ['Orca 2', true],
  ])('%j names a model of an ambiguous family: %j', (text, isModel) => {
    const tokens = findTokens(text);
    expect(findModel(tokens, 0, tokens.length, context) !== undefined).toBe(isModel);
  });
});

describe('short and long forms are one name', () => {
  test.each([
    [
      'We use Direct Preference Optimization (DPO). DPO works.',
      ['Direct Preference Optimization', 'DPO', 'DPO'],
    ],
    // an acronym that elsewhere is a task, a field or an authority
    [
      'We introduce Spectral Test-Time Steering (STS). STS is light.',
      ['Spectral Test-Time Steering', 'STS', 'STS'],
    ],
    ['It beats a ViT, and ViTs are large.', ['ViT', 'ViTs']],
    [
      'We present contrastive denoising with noisy chain-of-thought (CD-CoT).',
      ['contrastive denoising with noisy chain-of-thought', 'CD-CoT'],
    ],
    ['We present KGD (Knowledge-Geometry Decoupling).', ['KGD', 'Knowledge-Geometry Decoupling']],
  ])('in %j', (abstract, mentions) => expect(namesIn(abstract)).toContainEqual(mentions));

  test('but not a name with numbers in brackets behind it', () => {
    expect(namesIn('Accuracy rises to 73.1 (AIME 24), 65.6 (AIME 25).')).toEqual([['AIME 24'], ['AIME 25']]);
  });
});

describe('what is written like a name', () => {
  test.each([
    ['LatentMorph', 'camel'],
    ['GRPO', 'acronym'],
    ['LLMs', 'acronym'],
    ['GPT-4o', 'mixed'],
    ['R1', 'mixed'],
    ['Spider', 'capital'],
    ['Fine-Tuning', 'capital'],
    ['CoT', 'camel'],
    ['plain', 'plain'],
    ['3D', 'plain'],
    ['2000', 'plain'],
  ])('%j is %s', (text, shape) => expect(shapeOf(text)).toBe(shape));

  test.each([
    ['The agent uses GPUs, an API and NLP in English.', []],
    ['However, Experiments show it.', []],
    ['It is tested on Spider and on Waver.', [['Spider'], ['Waver']]],
    ['Waver works. We made Waver.', [['Waver', 'Waver']]],
  ])('in %j', (abstract, names) => expect(namesIn(abstract)).toEqual(names));
});

describe('names side by side', () => {
  test.each([
    ['It is tested on MOT17 MOT20 and more.', [['MOT17'], ['MOT20']]],
    ['It lifts ImageNet ResNet-50 by a lot.', [['ImageNet'], ['ResNet-50']]],
    ['A DINOv2-based RAE is trained.', [['DINOv2'], ['RAE']]],
    ['It improves its Qwen3-8B base by a lot.', [['Qwen3-8B']]],
    // one name each
    ['It is tested on Permuted MNIST and more.', [['Permuted MNIST']]],
    ['They train the Relation-aware Frame with it.', [['Relation-aware Frame']]],
    ['It improves BERT base by a lot.', [['BERT base']]],
    ['It reaches the best on OSWorld~2.0 and more.', [['OSWorld 2.0']]],
  ])('in %j', (abstract, names) => expect(namesIn(abstract)).toEqual(names));

  test('a title’s head of several words is one in the abstract too', () => {
    const names = namesIn('Here 3D Sketch Net is fast. A 3D mesh is not.', '3D Sketch Net: Drawing in Space');
    expect(names).toContainEqual(['3D Sketch Net', '3D Sketch Net']);
  });
});

test('a word with capitals inside is no metric of plain words', () => {
  expect(namesIn('We present SCoRe. SCoRe works, and the score rises.')).toEqual([['SCoRe', 'SCoRe']]);
});

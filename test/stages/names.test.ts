import { describe, expect, test } from 'vitest';
import { buildContext } from '../../ingest/stages/context.ts';
import { findModel } from '../../ingest/stages/find-model.ts';
import { findNames } from '../../ingest/stages/find-names/index.ts';
import { findTokens } from '../../ingest/stages/find-tokens.ts';
import { shapeOf } from '../../ingest/stages/name-shape.ts';
import { readDocument } from '../../ingest/stages/read-document.ts';
import { aPaper } from '../setup/builders.ts';

const context = buildContext();

function namesIn(abstract: string): string[][] {
  const { names } = findNames(readDocument(aPaper({ abstract })), context);
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
    // not part of it
    ['Qwen2.5 7 points', 'Qwen2.5'],
    ['LLaMA 2% better', 'LLaMA'],
    ['BERT and others', 'BERT'],
  ])('in %j', (text, name) => {
    const tokens = findTokens(text);
    const match = findModel(tokens, 0, tokens.length, context);
    expect(text.slice(0, tokens[(match?.length ?? 0) - 1]?.end ?? 0)).toBe(name);
  });

  test.each(['BERTScore', 'GPTQ', 'R1-style', 'vital', 'Claudette', 'opt', 'Falcons', 'T51', 'resting'])(
    'not in %j',
    (text) => expect(findModel(findTokens(text), 0, 1, context)).toBeUndefined(),
  );
});

describe('short and long forms are one name', () => {
  test.each([
    [
      'We use Direct Preference Optimization (DPO). DPO works.',
      ['Direct Preference Optimization', 'DPO', 'DPO'],
    ],
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

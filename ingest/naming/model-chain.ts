// From the parts of a model's name: what identifies it, and what it is a variant of, step by step.
import type { ModelName } from './model-name.ts';

export interface ModelStep {
  readonly key: string;
  /** As it is shown where no paper names it. */
  readonly name: string;
  readonly parts: ModelName;
}

/** The model itself, then what is left when the last part goes, down to the family: "Qwen2.5-7B-Instruct", "Qwen2.5-7B", "Qwen2.5", "Qwen". */
export function toModelChain(name: ModelName): ModelStep[] {
  const chain: ModelStep[] = [];
  for (let parts: ModelName | undefined = name; parts !== undefined; parts = withoutLastPart(parts))
    chain.push({ key: toModelKey(parts), name: toModelText(parts), parts });
  return chain;
}

function withoutLastPart(name: ModelName): ModelName | undefined {
  if (name.release !== undefined) return { ...name, release: undefined };
  if (name.tuning.length > 0) return { ...name, tuning: name.tuning.slice(0, -1) };
  if (name.size !== undefined) return { ...name, size: undefined };
  if (name.line.length > 0) return { ...name, line: name.line.slice(0, -1) };
  return name.version === undefined ? undefined : { ...name, version: undefined };
}

function toModelKey(name: ModelName): string {
  return joinSteps([withVersion(name.family.key, name.version), ...furtherParts(name)]);
}

function toModelText(name: ModelName): string {
  const version = name.version?.replace(/^[a-z]/, (letter) => letter.toUpperCase());
  return joinSteps([withVersion(name.family.name, version), ...furtherParts(name).map(showPart)]);
}

/** With hyphens, but "PointNet++". */
function joinSteps(parts: readonly string[]): string {
  return parts.reduce((joined, part) => (part.startsWith('+') ? joined + part : `${joined}-${part}`));
}

function furtherParts({ line, size, tuning, release }: ModelName): string[] {
  return [
    ...line,
    ...(size === undefined ? [] : [size]),
    ...tuning,
    ...(release === undefined ? [] : [release]),
  ];
}

/** A hyphen where a number would run into another, letters into letters ("DeepSeek-R1"), or behind capitals ("GPT-4"). */
function withVersion(family: string, version: string | undefined): string {
  if (version === undefined) return family;
  return /^\d/.test(version) && !/[\dA-Z]$/.test(family) ? `${family}${version}` : `${family}-${version}`;
}

const SHORT_WORDS: ReadonlySet<string> = new Set([
  'vl',
  'sft',
  'dpo',
  'rl',
  'rm',
  'prm',
  'moe',
  'ocr',
  'tts',
  'asr',
  'xl',
  'xxl',
  'xs',
]);

function showPart(part: string): string {
  if (/^[ev]?\d/.test(part)) return part.replace(/[bmt]$/, (unit) => unit.toUpperCase());
  return SHORT_WORDS.has(part) ? part.toUpperCase() : part.charAt(0).toUpperCase() + part.slice(1);
}

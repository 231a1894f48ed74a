// The name of a model, or of any other method → what it means. A name without a size, version or known family is one word.
import type { Properties } from '../model/paper-graph.ts';
import type { KnownNames } from './form-index.ts';
import { toModelChain, type ModelStep } from './model-chain.ts';
import { readModelName, type ModelName } from './model-name.ts';
import { joinParts, toNameParts, type NamePart } from './name-parts.ts';
import { toPlainText } from './plain-text.ts';
import type { ResolvedName, ResolvedStep } from './resolved-name.ts';
import { readBrackets } from './short-in-brackets.ts';

const ARTICLES = new Set(['the', 'a', 'an', 'our']);
const METHOD_NOUNS = new Set([
  'method',
  'methods',
  'framework',
  'model',
  'models',
  'family',
  'series',
  'baseline',
  'baselines',
  'algorithm',
  'approach',
]);

export function resolveModel(name: string, known: KnownNames): ResolvedName {
  const plain = toPlainText(name);
  const { outside, inside, isAbbreviated } = readBrackets(plain);
  const whole = toNameParts(isAbbreviated ? outside : plain);
  const parts = withoutNouns(whole);
  // "Denoising Diffusion Probabilistic Model" is a form of its own, the noun included
  const form = parts.length < whole.length ? known.forms.findBeginning(whole) : undefined;
  const read = readModelName(form?.rest.length === 0 ? whole : parts, known.forms);
  const short =
    isAbbreviated && inside !== undefined && read?.isKnownFamily !== true
      ? readModelName(toNameParts(inside), known.forms)
      : undefined;
  const chosen = short?.isKnownFamily === true ? short : read;
  return chosen === undefined ? asWritten(plain, parts, known) : toResolved(chosen, known);
}

function withoutNouns(parts: readonly NamePart[]): readonly NamePart[] {
  let start = 0;
  let end = parts.length;
  while (end - start > 1 && METHOD_NOUNS.has(parts[end - 1]?.text ?? '')) end -= 1;
  while (end - start > 1 && ARTICLES.has(parts[start]?.text ?? '')) start += 1;
  return parts.slice(start, end);
}

function asWritten(plain: string, parts: readonly NamePart[], known: KnownNames): ResolvedName {
  // "FANs" are FAN
  const last = parts.at(-1)?.raw ?? '';
  const letters = joinParts(parts.map(({ text }) => text));
  const key = /\p{Lu}s$/u.test(last) && letters.length > 2 ? letters.slice(0, -1) : letters;
  const parents = key === '' ? [] : parentsOf(key, plain, known);
  return {
    key: key === '' ? plain : key,
    name: plain,
    properties: {},
    isOpen: true,
    rule: 'method.as-written',
    parents,
  };
}

function toResolved(name: ModelName, known: KnownNames): ResolvedName {
  const chain = toModelChain(name);
  const [self] = chain;
  if (self === undefined) throw new Error('a chain begins with the name itself');
  const steps: ResolvedStep[] = [];
  for (const step of chain) {
    steps.push(toStep(step, known));
    const above = parentsOf(step.key, step.name, known);
    if (above.length === 0) continue;
    steps.push(...above);
    break;
  }
  const [first, ...parents] = steps;
  const { key, name: shown, properties, isOpen } = first ?? toStep(self, known);
  return { key, name: shown, properties, isOpen, rule: ruleOf(name), parents };
}

function parentsOf(key: string, name: string, known: KnownNames): ResolvedStep[] {
  const parent = known.parents.get(key) ?? findMonolingual(key, name, known);
  if (parent === undefined || known.own.has(key)) return [];
  const above = resolveModel(parent, known);
  return [above, ...above.parents].map((step) => ({
    key: step.key,
    name: step.name,
    properties: step.properties,
    isOpen: step.isOpen,
  }));
}

/** "mBERT" is a BERT for several languages. */
function findMonolingual(key: string, name: string, known: KnownNames): string | undefined {
  return /^m\p{Lu}/u.test(name) ? known.forms.get(key.slice(1))?.name : undefined;
}

function ruleOf({ family, isKnownFamily, version, line, size, tuning, release }: ModelName): string {
  const parts = { version, line: line[0], size, tuning: tuning[0], release };
  const present = Object.entries(parts).flatMap(([kind, value]) => (value === undefined ? [] : [kind]));
  const kind = family.isTechnique === true ? 'method' : 'model';
  return [kind, isKnownFamily ? 'known' : 'own', ...present].join('.');
}

function toStep({ key, name, parts }: ModelStep, known: KnownNames): ResolvedStep {
  const isFamily = key === parts.family.key;
  const isOpen = isFamily && (!parts.isKnownFamily || known.ambiguous.has(key));
  return { key, name, properties: toProperties(parts), isOpen };
}

const UNITS: Readonly<Record<string, number>> = { m: 1 / 1000, b: 1, t: 1000 };

function toProperties({ family, version, line, size, tuning, release }: ModelName): Properties {
  if (family.isTechnique === true) return {};
  const sizeB = size === undefined ? undefined : toBillions(size);
  const variant = [
    ...line,
    ...(size !== undefined && sizeB === undefined ? [size] : []),
    ...tuning,
    ...(release === undefined ? [] : [release]),
  ];
  return {
    family: family.name,
    ...(version === undefined ? {} : { version }),
    ...(sizeB === undefined ? {} : { sizeB }),
    ...(variant.length === 0 ? {} : { variant: variant.join('-') }),
  };
}

/** "7b" is 7, "125m" is 0.125, "1t" is 1000, "8x7b" is 56. */
function toBillions(size: string): number | undefined {
  const match = /^(?:(\d+)x|e)?(\d+(?:\.\d+)?)([bmt])$/.exec(size);
  if (match === null) return undefined;
  const [, copies = '1', digits, unit = ''] = match;
  return Number(digits) * Number(copies) * (UNITS[unit] ?? 1);
}

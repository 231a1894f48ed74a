// The name of a benchmark → what it means.
import { YEARLY } from '../lexicon/names/benchmark-name-words.ts';
import type { Properties } from '../model/paper-graph.ts';
import { readBenchmarkName, withoutNouns, type BenchmarkName, type Suffix } from './benchmark-name.ts';
import type { KnownForm, KnownNames } from './form-index.ts';
import { joinParts, toNameParts } from './name-parts.ts';
import { toPlainText } from './plain-text.ts';
import type { ResolvedName, ResolvedStep } from './resolved-name.ts';
import { readBrackets } from './short-in-brackets.ts';

export function resolveBenchmark(name: string, known: KnownNames): ResolvedName {
  const plain = toPlainText(name);
  const read = readParts(plain, known);
  if (read === undefined)
    return { key: plain, name: plain, properties: {}, isOpen: false, rule: 'name.as-written', parents: [] };
  return toResolved(read, known);
}

/** What a name is a part of, in the end; undefined for one without letters and digits. */
export function expandBenchmark(name: string, known: KnownNames): BenchmarkName | undefined {
  const read = readParts(toPlainText(name), known);
  return read === undefined ? undefined : expandBase(read, known);
}

function readParts(plain: string, known: KnownNames): BenchmarkName | undefined {
  const { outside, inside, isAbbreviated } = readBrackets(plain);
  const read = readPlain(isAbbreviated ? outside : plain, known);
  if (read === undefined || isKnown(read, known)) return read;
  if (inside !== undefined && isAbbreviated) return readShort(inside, known) ?? read;
  return readSetting(plain, known) ?? readTransposed(plain, known) ?? read;
}

function readPlain(plain: string, known: KnownNames): BenchmarkName | undefined {
  const whole = toNameParts(plain);
  const parts = withoutNouns(whole);
  if (parts.length === 0) return undefined;
  // "Humanity's Last Exam" is no "Humanity's Last"
  const isForm = parts.length < whole.length && known.forms.findBeginning(whole)?.rest.length === 0;
  return readBenchmarkName(isForm ? whole : parts, known.forms);
}

function isKnown({ base }: BenchmarkName, known: KnownNames): boolean {
  return known.forms.get(base.key) !== undefined;
}

/** "Some Long Form (SLF)": a known short form says more than an unknown long one, unless it stands for another long one. */
function readShort(inside: string, known: KnownNames): BenchmarkName | undefined {
  const read = readPlain(inside, known);
  if (read === undefined || inside.length < 4 || !isKnown(read, known)) return undefined;
  return known.forms.isSpelledOut(read.base) ? undefined : read;
}

/** "CIFAR-10, 250 Labels", "Set14 - 4x upscaling", "MATH (Level 5)": a known name, and a setting behind a mark. */
function readSetting(plain: string, known: KnownNames): BenchmarkName | undefined {
  const mark = /,\s|:\s|\s-\s|\s?\(/.exec(plain);
  if (mark === null || mark.index === 0) return undefined;
  const read = readPlain(plain.slice(0, mark.index), known);
  if (read === undefined || !isKnown(read, known)) return undefined;
  const parts = toNameParts(plain.slice(mark.index));
  const key = joinParts(parts.map(({ text }) => text));
  const text = parts.map(({ raw }) => raw).join(' ');
  if (key === '') return read;
  return { base: read.base, suffixes: [...read.suffixes, { kind: 'part', key, text, mark: ' ' }] };
}

/** Two neighbouring letters of a long known name changed places: "MutliWOZ". No two benchmarks differ by that alone. */
function readTransposed(plain: string, known: KnownNames): BenchmarkName | undefined {
  const [first, ...others] = withoutNouns(toNameParts(plain));
  if (first === undefined || first.text.length < MIN_TRANSPOSED) return undefined;
  for (let at = 1; at < first.text.length - 1; at += 1) {
    const [a = '', b = ''] = first.text.slice(at, at + 2);
    const text = first.text.slice(0, at) + b + a + first.text.slice(at + 2);
    if (a === b || !known.forms.mayBegin(text)) continue;
    const read = readBenchmarkName([{ ...first, text }, ...others], known.forms);
    if (isKnown(read, known)) return read;
  }
  return undefined;
}

const MIN_TRANSPOSED = 8;

function toResolved(read: BenchmarkName, known: KnownNames): ResolvedName {
  const expanded = expandBase(read, known);
  const [self, ...parents] = toChain(expanded, known);
  if (self === undefined) throw new Error('a chain begins with the name itself');
  const { key, name, properties, isOpen } = self;
  return { key, name, properties, isOpen, rule: ruleOf(expanded, known), parents };
}

function ruleOf(read: BenchmarkName, known: KnownNames): string {
  const base = isKnown(read, known) ? 'known' : 'own';
  const kinds = [...new Set(read.suffixes.map(({ kind }) => kind))];
  return ['benchmark', base, ...kinds].join('.');
}

/** "MATH-500" is a row of the lexicon, and at the same time a part of MATH. */
function expandBase(read: BenchmarkName, known: KnownNames): BenchmarkName {
  if (!isKnown(read, known) || known.own.has(read.base.key) || known.parents.has(read.base.key)) return read;
  const inner = readShorter(read.base, known);
  // a base is shorter than what is made of it, so this ends
  if (inner === undefined || inner.base.key.length >= read.base.key.length) return read;
  const { base, suffixes } = expandBase(inner, known);
  return { base, suffixes: [...suffixes, ...read.suffixes] };
}

/** The same name read as a variant of another known one. */
function readShorter(own: KnownForm, known: KnownNames): BenchmarkName | undefined {
  const read = readBenchmarkName(toNameParts(toPlainText(own.name)), {
    findBeginning(given) {
      for (let length = given.length; length > 0; length -= 1) {
        const match = known.forms.findBeginning(given.slice(0, length));
        if (match !== undefined && match.form.key !== own.key)
          return { form: match.form, rest: [...match.rest, ...given.slice(length)] };
      }
      return undefined;
    },
    findGluedWord: (given, isWord) => known.forms.findGluedWord(given, isWord),
  });
  return isKnown(read, known) && read.suffixes.length > 0 ? read : undefined;
}

/** Years and versions belong to the whole, splits to what is left: "COCO test-dev 2017" is "COCO 2017 test-dev". */
const RANK = { year: 0, version: 0, number: 1, part: 1, lead: 1, language: 2, split: 3 } as const;

function toChain({ base, suffixes }: BenchmarkName, known: KnownNames): ResolvedStep[] {
  const sorted = suffixes.toSorted((a, b) => RANK[a.kind] - RANK[b.kind]);
  const chain: ResolvedStep[] = [];
  for (let count = sorted.length; count >= 0; count -= 1) {
    const step = toStep(base, sorted.slice(0, count), known);
    if (step.key === chain.at(-1)?.key) continue;
    chain.push(step);
    const parent = known.parents.get(step.key);
    if (parent !== undefined) {
      const above = resolveBenchmark(parent, known);
      return [...chain, toPlainStep(above), ...above.parents];
    }
  }
  return chain;
}

function toStep(base: KnownForm, suffixes: readonly Suffix[], known: KnownNames): ResolvedStep {
  const leads = suffixes.filter(({ kind }) => kind === 'lead');
  const others = suffixes.filter(({ kind }) => kind !== 'lead');
  const key = joinParts([...leads.map((lead) => lead.key), base.key, ...others.map((suffix) => suffix.key)]);
  const name = `${leads.map(({ text }) => (text.length === 1 && text !== 'N' ? text : `${text}-`)).join('')}${base.name}${others.map(({ mark, text }) => mark + text).join('')}`;
  return {
    key,
    name: known.forms.get(key)?.name ?? name,
    properties: toProperties(base, others),
    isOpen: false,
  };
}

function toPlainStep({ key, name, properties, isOpen }: ResolvedName): ResolvedStep {
  return { key, name, properties, isOpen };
}

function toProperties(base: KnownForm, suffixes: readonly Suffix[]): Properties {
  const isYearly = YEARLY.has(base.name);
  const properties: Record<string, string | number> = {};
  const split: string[] = [];
  for (const { kind, key, text } of suffixes) {
    if (kind === 'year') properties['year'] = toYear(key);
    else if (kind === 'number' && isYearly && /^[012]\d$/.test(key)) properties['year'] = toYear(key);
    else if (kind === 'version') properties['version'] = key;
    else if (kind !== 'number') split.push(text.toLowerCase());
  }
  if (split.length > 0) properties['split'] = split.join('-');
  return properties;
}

/** Two digits: "98" is 1998, "24" is 2024. */
function toYear(digits: string): number {
  const year = Number(digits);
  return year >= 70 ? 1900 + year : 2000 + year;
}

// The name of a benchmark: what it is a part or edition of, and what part. "COCO 2017 test-dev" is COCO, 2017, test-dev.
import {
  BENCHMARK_NOUNS,
  EDITION_WORDS,
  LANGUAGE_CODES,
  LEADING_WORDS,
  PART_WORDS,
  SPLIT_WORDS,
} from '../lexicon/names/benchmark-name-words.ts';
import type { FormIndex, KnownForm } from './form-index.ts';
import { joinParts, type NamePart } from './name-parts.ts';
import { toVersionText } from './version-text.ts';

export type SuffixKind = 'split' | 'year' | 'version' | 'number' | 'part' | 'language' | 'lead';

export interface Suffix {
  readonly kind: SuffixKind;
  /** In an id. */
  readonly key: string;
  /** As it is shown; behind this mark, blank or hyphen. */
  readonly text: string;
  readonly mark: ' ' | '-' | '';
}

export interface BenchmarkName {
  readonly base: KnownForm;
  readonly suffixes: readonly Suffix[];
}

/** What of the lexicon is asked. */
export type Beginnings = Pick<FormIndex, 'findBeginning' | 'findGluedWord'>;

const YEAR = /^(?:19|20)\d\d$/;
const VERSION = /^v\d+(?:\.\d+)*$|^\d+(?:\.\d+)+$/;
const NUMBER = /^\d+(?:\.\d+)?[kmb]?$|^\d+x\d+$/;
const ROMAN: Readonly<Record<string, string>> = { I: '1', II: '2', III: '3', IV: '4' };

/** The parts without articles and nouns that every data set may carry; as they are where nothing would be left. */
export function withoutNouns(parts: readonly NamePart[]): readonly NamePart[] {
  let end = parts.length;
  while (end > 1 && isNoun(parts[end - 1], end)) end -= 1;
  const start = end > 1 && parts[0]?.text === 'the' ? 1 : 0;
  return parts.slice(start, end);
}

function isNoun(part: NamePart | undefined, end: number): boolean {
  if (part === undefined || part.isGlued || !BENCHMARK_NOUNS.has(part.text)) return false;
  // "OpenAI Gym tasks", but not "SWE-bench": nothing short is a noun of "Open Set"
  return end > 1;
}

/** Splits at a known base; a base that no lexicon knows ends before splits, years and versions only. */
export function readBenchmarkName(parts: readonly NamePart[], known: Beginnings): BenchmarkName {
  const match = known.findBeginning(parts) ?? known.findGluedWord(parts, isPartWord);
  if (match !== undefined) {
    const suffixes = readSuffixes(match.rest, true, /\d$/.test(match.form.key));
    if (suffixes !== undefined) return { base: match.form, suffixes };
  }
  const led = readLead(parts, known);
  if (led !== undefined) return led;
  return readUnknownBase(parts);
}

function readUnknownBase(parts: readonly NamePart[]): BenchmarkName {
  for (let start = 1; start < parts.length; start += 1) {
    const suffixes = readSuffixes(parts.slice(start), false);
    if (suffixes === undefined) continue;
    const own = parts.slice(0, start);
    if (own.every(({ text }) => /\d/.test(text))) continue;
    return { base: toOwnForm(own), suffixes };
  }
  return { base: toOwnForm(parts), suffixes: [] };
}

export function toOwnForm(parts: readonly NamePart[]): KnownForm {
  const name = parts.map(({ raw, isGlued }, at) => (at === 0 || isGlued ? raw : `-${raw}`)).join('');
  return { key: joinParts(parts.map(({ text }) => text)), name };
}

/** "Tiny ImageNet", "N-MNIST", "XCOPA": the word in front goes into the id as if it stood behind. */
function readLead(parts: readonly NamePart[], known: Beginnings): BenchmarkName | undefined {
  const [first, ...others] = parts;
  if (first === undefined) return undefined;
  if (others.length > 0 && LEADING_WORDS.has(first.text) && others[0]?.isGlued !== true)
    return withLead(first.raw, others, known);
  const glued = /^(tiny|mini|tiered|[xmn])(\p{L}{3,})$/u.exec(first.text);
  if (glued === null) return undefined;
  const [, lead = '', rest = ''] = glued;
  // "XCOPA", "mMARCO": a letter before a name that itself begins with a capital
  const raw = first.raw.slice(lead.length);
  if (!/^\p{Lu}/u.test(raw)) return undefined;
  return withLead(first.raw.slice(0, lead.length), [{ text: rest, raw, isGlued: false }, ...others], known);
}

function withLead(lead: string, parts: readonly NamePart[], known: Beginnings): BenchmarkName | undefined {
  const match = known.findBeginning(parts);
  const suffixes = match === undefined ? undefined : readSuffixes(match.rest, true);
  if (match === undefined || suffixes === undefined) return undefined;
  return {
    base: match.form,
    suffixes: [...suffixes, { kind: 'lead', key: lead.toLowerCase(), text: lead, mark: '-' }],
  };
}

/** Undefined where a part is no suffix: then it belongs to the name. */
function readSuffixes(
  parts: readonly NamePart[],
  isKnownBase: boolean,
  isNumbered = false,
): Suffix[] | undefined {
  const suffixes: Suffix[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    const next = parts[at + 1];
    if (part === undefined) break;
    if (BENCHMARK_NOUNS.has(part.text)) continue; // "test set"
    if (/^(?:v|ver|version)$/.test(part.text) && next !== undefined && /^\d/.test(next.text)) {
      suffixes.push(toVersion(next.text));
      at += 1;
      continue;
    }
    const suffix =
      readRoman(part, isKnownBase, isNumbered || suffixes.at(-1)?.kind === 'year') ??
      readSuffix(part, isKnownBase);
    if (suffix === undefined) return undefined;
    const last = suffixes.at(-1);
    if (last !== undefined && isOneUnit(last, suffix)) suffixes[suffixes.length - 1] = joinUnit(last, suffix);
    else suffixes.push(suffix);
  }
  return suffixes;
}

/** "test-dev", "en-de" and "Area 5" are one part each. */
function isOneUnit(last: Suffix, next: Suffix): boolean {
  if (last.kind === 'split' || last.kind === 'language') return next.kind === last.kind;
  return next.kind === 'number' && NUMBERED.has(last.key);
}

const NUMBERED = new Set(['area', 'fold', 'level', 'track', 'subtask', 'part']);

function joinUnit(last: Suffix, next: Suffix): Suffix {
  return { ...last, key: last.key + next.key, text: `${last.text}-${next.text}` };
}

/** "AIME 2025 II" is a part of that year; elsewhere "II" is a version, and "I" nothing. */
function readRoman({ raw }: NamePart, isKnownBase: boolean, isNumbered: boolean): Suffix | undefined {
  const roman = ROMAN[raw];
  if (roman === undefined || !isKnownBase) return undefined;
  if (isNumbered) return { kind: 'part', key: raw.toLowerCase(), text: raw, mark: ' ' };
  return roman === '1' ? undefined : toVersion(roman);
}

function readSuffix({ text, raw, isGlued }: NamePart, isKnownBase: boolean): Suffix | undefined {
  const mark = isGlued ? '' : '-';
  if (YEAR.test(text)) return { kind: 'year', key: text.slice(2), text, mark: ' ' };
  if (VERSION.test(text)) return toVersion(text);
  if (NUMBER.test(text)) return isKnownBase ? { kind: 'number', key: text, text: raw, mark } : undefined;
  const split = SPLIT_WORDS[text];
  if (split !== undefined && !(isGlued && !isKnownBase))
    return { kind: 'split', key: split, text: split, mark: ' ' };
  if (/^\++$/.test(text)) return { kind: 'part', key: text, text, mark: '' };
  if (EDITION_WORDS.has(text)) return { kind: 'part', key: text, text: raw, mark: '-' };
  if (!isKnownBase) return undefined;
  const language = LANGUAGE_CODES[text];
  if (PART_WORDS.has(text)) return { kind: 'part', key: text, text: raw, mark: '-' };
  return language === undefined ? undefined : { kind: 'language', key: language, text: language, mark: '-' };
}

/** "v2", "2.0" and "2" are one version. */
function toVersion(text: string): Suffix {
  const version = toVersionText(text);
  return { kind: 'version', key: version, text: `v${version}`, mark: ' ' };
}

function isPartWord(text: string): boolean {
  return text.length > 1 && (EDITION_WORDS.has(text) || (PART_WORDS.has(text) && text.length > 2));
}

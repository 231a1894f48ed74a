// The name of a model, read from the left: family, version, line ("VL", "Coder"), size, tuning ("Instruct"), release date. The
// order in which a paper puts them makes no difference; what it is made of is the same name with the last one left out.
import {
  LINE_WORDS,
  MAKERS,
  MODEL_FILLERS,
  MODEL_WORD_FORMS,
  SIZE_LETTERS,
  SIZE_WORDS,
  TUNING_WORDS,
} from '../lexicon/names/model-name-words.ts';
import type { FormIndex, FormMatch, KnownForm } from './form-index.ts';
import { joinParts, type NamePart } from './name-parts.ts';
import { toVersionText } from './version-text.ts';

export interface ModelName {
  readonly family: KnownForm;
  /** Some lexicon has the family; of others only a size or version is taken for one. */
  readonly isKnownFamily: boolean;
  readonly version: string | undefined;
  readonly line: readonly string[];
  readonly size: string | undefined;
  readonly tuning: readonly string[];
  readonly release: string | undefined;
}

const SIZE = /^(?:\d+x)?\d+(?:\.\d+)?[bm]$|^\d+t$/;
const ACTIVE_SIZE = /^a\d+(?:\.\d+)?b$/;
const EFFECTIVE_SIZE = /^e\d+b$/;
const NUMBER = /^v?\d+(?:\.\d+)*$/;
const LETTERED_VERSION = /^\d+(?:\.\d+)*[a-z]$/;
const FAMILY_VERSION = /^[rkmn]\d+(?:\.\d+)?$/;
const RELEASE = /^\d{4}(?:\d{2}){0,2}$/;
/** Of a vision transformer, in pixels: "ViT-B/16", "ViT-L14". */
const PATCH = /^(?:8|14|16|32)$/;
const SIZE_AND_PATCH = /^([tsblhg])(8|14|16|32)$/;
const TUNING_RANK = new Map(TUNING_WORDS.map((word, rank) => [word, rank]));

/** Undefined: nothing says that this is the name of a model. */
export function readModelName(given: readonly NamePart[], families: FormIndex): ModelName | undefined {
  const whole = withoutMaker(given, families);
  const parts = whole.filter(({ text }) => !MODEL_FILLERS.has(text));
  // "Latent Diffusion Model" is a form of its own, "Qwen2.5 models" none
  const isForm = families.findBeginning(whole)?.rest.length === 0;
  const known = findKnownFamily(isForm ? whole : parts, families);
  if (known !== undefined) return sortParts(known.form, known.rest, true);
  // "4B Qwen3"
  const [first, ...others] = parts;
  if (first !== undefined && SIZE.test(first.text)) {
    const behind = findKnownFamily(others, families);
    if (behind !== undefined) return sortParts(behind.form, [...behind.rest, first], true);
  }
  return readUnknownFamily(parts);
}

function withoutMaker(parts: readonly NamePart[], families: FormIndex): readonly NamePart[] {
  const [first, second] = parts;
  if (first === undefined || second === undefined || !MAKERS.has(first.text)) return parts;
  if (families.findBeginning(parts)?.rest.length === 0) return parts;
  const rest = parts.slice(second.text === 's' ? 2 : 1);
  const made = families.findBeginning(rest)?.form;
  if (made === undefined || made.isTechnique === true) return parts;
  // "Meta-SAM" may be anybody's meta-learned one
  return first.text === 'meta' && made.key !== 'llama' ? parts : rest;
}

function findKnownFamily(parts: readonly NamePart[], families: FormIndex): FormMatch | undefined {
  const match = families.findBeginning(parts) ?? families.findGluedWord(parts, isModelWord);
  if (match === undefined) return undefined;
  const { rest } = match;
  const hasVersion = rest.some(
    ({ text }) => NUMBER.test(text) || LETTERED_VERSION.test(text) || FAMILY_VERSION.test(text),
  );
  for (const [at, part] of rest.entries()) {
    if (/^\p{L}+$/u.test(part.text) && !isModelWord(part.text) && SIZE_LETTERS[part.text] === undefined) {
      // "CLIP-Adapter" and "BERT4Rec" are things of their own, "Llama3-SWE-RL" is a Llama 3
      if (!hasVersion || (part.isGlued && at <= 1)) return undefined;
    }
  }
  return match;
}

export function isModelWord(text: string): boolean {
  const word = MODEL_WORD_FORMS[text] ?? text;
  return LINE_WORDS.has(word) || SIZE_WORDS.has(word) || TUNING_RANK.has(word);
}

/** "RoboBrain2.5-8B": what stands before the first size or version. */
function readUnknownFamily(parts: readonly NamePart[]): ModelName | undefined {
  const start = parts.findIndex((part, at) => at > 0 && endsUnknownFamily(part, parts[at + 1]));
  if (start < 1) return undefined;
  const own = parts.slice(0, start);
  const letters = own.reduce((sum, { text }) => sum + text.replaceAll(/\P{L}/gu, '').length, 0);
  if (letters < 3) return undefined;
  const key = joinParts(own.map(({ text }) => text));
  const family = { key, name: rawText(own) };
  return sortParts(family, parts.slice(start), false);
}

function endsUnknownFamily(part: NamePart, next: NamePart | undefined): boolean {
  if (next?.isGlued === true && /^\p{L}{2}/u.test(next.text) && !isModelWord(next.text)) return false; // "Node2Vec"
  if (SIZE.test(part.text) || /^v\d+(?:\.\d+)*$/.test(part.text)) return true;
  if (/^\d{1,3}(?:\.\d+)*$/.test(part.text))
    return next === undefined || !/^\p{L}/u.test(next.text) || isModelWord(next.text);
  const word = MODEL_WORD_FORMS[part.text] ?? part.text;
  return !part.isGlued && (word === 'instruct' || word === 'chat' || isSizeWord(word)) && next === undefined;
}

function isSizeWord(word: string): boolean {
  return SIZE_WORDS.has(word) && !/^[a-z]{1,2}$/.test(word);
}

interface SortedParts {
  version: string | undefined;
  line: string[];
  sizes: string[];
  activeSize: string | undefined;
  sizeWord: string | undefined;
  tuning: Set<string>;
  release: string[];
}

function sortParts(family: KnownForm, rest: readonly NamePart[], isKnownFamily: boolean): ModelName {
  const sorted: SortedParts = {
    version: undefined,
    line: [],
    sizes: [],
    activeSize: undefined,
    sizeWord: undefined,
    tuning: new Set(),
    release: [],
  };
  for (let at = 0; at < rest.length; at += 1) {
    const part = rest[at];
    if (part === undefined) continue;
    const next = rest[at + 1];
    if (/^\d+(?:\.\d+)?a$/.test(part.text) && next?.isGlued === true && SIZE.test(next.text)) {
      sorted.sizes.push(`${part.text.slice(0, -1)}b`); // "30A3B"
      at += 1;
    } else if (isPointLost(part, next, sorted)) {
      sorted.version = `${part.text}.${next?.text ?? ''}`; // "Claude-3-5-Sonnet"
      at += 1;
    } else sortPart(sorted, part, family, isKnownFamily);
  }
  // "Qwen3-30B-A3B" is its size, "Wan2.2-A14B" its active one, "OLMoE-1B-7B" both
  const sizes = sorted.sizes.length > 0 ? sorted.sizes.join('-') : sorted.activeSize;
  const size = sizes === '' ? undefined : sizes;
  // "Phi-3-mini-3.8B" is Phi-3-mini; the base of "Qwen3-8B-Base" is no size
  if (size !== undefined && sorted.sizeWord === 'base') sorted.tuning.add('base');
  const word = sorted.sizeWord === 'base' && size !== undefined ? undefined : sorted.sizeWord;
  return {
    family,
    isKnownFamily,
    version: sorted.version,
    line: sorted.line,
    size: word ?? size,
    tuning: [...sorted.tuning].toSorted((a, b) => rankOf(a) - rankOf(b)),
    release: sorted.release.length === 0 ? undefined : sorted.release.join('-'),
  };
}

function isPointLost(part: NamePart, next: NamePart | undefined, { version }: SortedParts): boolean {
  return version === undefined && /^\d$/.test(part.text) && next?.isGlued === false && /^\d$/.test(next.text);
}

function sortPart(
  sorted: SortedParts,
  { text, raw }: NamePart,
  family: KnownForm,
  isKnownFamily: boolean,
): void {
  const word = MODEL_WORD_FORMS[text] ?? text;
  const letter = SIZE_LETTERS[text];
  const [, sizeLetter = '', patch = ''] = SIZE_AND_PATCH.exec(text) ?? [];
  if (patch !== '') {
    sorted.sizeWord ??= SIZE_LETTERS[sizeLetter];
    sorted.release.push(patch);
  } else if (sorted.sizeWord !== undefined && PATCH.test(text)) sorted.release.push(text);
  else if (SIZE.test(text) || EFFECTIVE_SIZE.test(text)) sorted.sizes.push(text);
  else if (ACTIVE_SIZE.test(text)) sorted.activeSize ??= text;
  else if (RELEASE.test(text) || (sorted.release.length > 0 && /^\d\d$/.test(text)))
    sorted.release.push(text);
  else if (NUMBER.test(text) || (isKnownFamily && (FAMILY_VERSION.test(text) || LETTERED_VERSION.test(text))))
    addVersion(sorted, repeatsInitial(text, family) ? text.slice(1) : text);
  else if (SIZE_WORDS.has(word) && sorted.sizeWord === undefined) sorted.sizeWord = word;
  else if (letter !== undefined && raw === raw.toUpperCase() && sorted.sizes.length === 0)
    sorted.sizeWord ??= letter;
  else if (TUNING_RANK.has(word)) sorted.tuning.add(word);
  else sorted.line.push(word);
}

/** The "K" of "Kimi K2.5" says nothing: papers write "Kimi 2.5" too. */
function repeatsInitial(text: string, { key }: KnownForm): boolean {
  return FAMILY_VERSION.test(text) && key.startsWith(text.charAt(0));
}

/** "v2" and "2.0" are 2; "4.5v" is 4.5 and a "v"; "v0.1" behind a size and "v3" of "large-v3" are releases. */
function addVersion(sorted: SortedParts, text: string): void {
  const plain = toVersionText(text);
  if (sorted.version !== undefined) {
    sorted.line.push(plain);
    return;
  }
  if (
    (sorted.sizes.length > 0 && plain.startsWith('0')) ||
    (sorted.sizeWord !== undefined && text.startsWith('v'))
  ) {
    sorted.release.push(`v${plain}`);
    return;
  }
  const vision = /^(\d+(?:\.\d+)*)v$/.exec(plain);
  sorted.version = vision?.[1] ?? plain;
  if (vision !== null) sorted.line.push('v');
}

function rankOf(word: string): number {
  return TUNING_RANK.get(word) ?? 0;
}

function rawText(parts: readonly NamePart[]): string {
  return parts.map(({ raw, isGlued }, at) => (at === 0 || isGlued ? raw : `-${raw}`)).join('');
}

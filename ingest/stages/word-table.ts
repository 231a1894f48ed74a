// Every word once: what is known of a word by its letters alone is worked out the first time it is met. The words of a language
// repeat, so that nineteen of twenty tokens are a look-up in this table, which makes not even a string of its own.
import { NOT_LOOKED_FOR, type Lexeme } from '../learned/lexeme.ts';
import type { Spelling } from './name-shape.ts';

export type WordKind = 'word' | 'number' | 'mark' | 'address';

/** Two words with the same text may be two objects, one of them forgotten by the table: compare texts, not words. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  /** `number`: digits with separators only; whatever holds a letter is a word, "7B" and "3D" too. */
  readonly kind: WordKind;
  /** What it is compared by in a lexicon: no case, hyphens, underscores and apostrophes. */
  readonly key: string;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  /** What others found out about it and will ask for again, kept beside the rest as memory far apart is slow to reach. */
  spelling: Spelling | undefined;
  nameKey: string | undefined;
  /** Bits of beginnings.ts, and whose they are. */
  begins: number;
  beginsIn: object | undefined;
  /** Of `lower`; see lexeme.ts. */
  lexeme: Lexeme;
}

/** A power of two. Abstracts of ten thousand papers have some 60,000 different words. */
const SLOTS = 0x1_00_00;

/** How many places in a row a word may lie in; where all are taken, it replaces the word at the first. So memory is bounded. */
const MAX_PROBES = 8;

/** Longer words are not kept: addresses, sequences, and what a hostile text is made of. */
const MAX_KEPT_LENGTH = 40;

/** Of words in characters of one byte. */
const MAX_PACKED_LENGTH = 11;
const NOT_PACKED = 1 << 31;

const NONE = 0;
/** Beside the words, so that most places are passed over without a look at the word that lies there. */
const hashes = new Int32Array(SLOTS);
const words: (Word | undefined)[] = Array.from({ length: SLOTS });

export function wordOf(text: string): Word {
  return wordAt(text, 0, text.length);
}

/**
 * The word that is written at a place of a text. A short one is told by its letters packed into three numbers, without a look
 * at its text: the fewer places in memory are read, the faster.
 */
export function wordAt(text: string, start: number, end: number): Word {
  const length = end - start;
  if (length > MAX_KEPT_LENGTH) return toWord(text.slice(start, end), [0, 0, 0]);
  // the 1 before all letters tells "\0a" from "a"
  let low = 1;
  let middle = 0;
  let high = 0;
  let isPacked = length <= MAX_PACKED_LENGTH;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > 0xff) isPacked = false;
    high = (high << 8) | (middle >>> 24);
    middle = (middle << 8) | (low >>> 24);
    low = (low << 8) ^ unit;
  }
  // what is not told by its numbers has others than what is
  if (!isPacked) high |= NOT_PACKED;
  const hash = mix(low, middle, high);
  let free = hash & (SLOTS - 1);
  for (let probe = 0; probe < MAX_PROBES; probe += 1) {
    const slot = (hash + probe) & (SLOTS - 1);
    if (hashes[slot] === NONE) {
      free = slot;
      break;
    }
    if (hashes[slot] !== hash) continue;
    const word = words[slot];
    if (word === undefined || word.low !== low || word.middle !== middle || word.high !== high) continue;
    if (isPacked || (word.text.length === length && text.startsWith(word.text, start))) return word;
  }
  const word = toWord(copyOf(text, start, end), [low, middle, high]);
  hashes[free] = hash;
  words[free] = word;
  return word;
}

/** Odd numbers without a pattern (those of xxHash): letters that differ little are spread over the whole table. */
function mix(low: number, middle: number, high: number): number {
  const hash = Math.imul(low, 0x9e3779b1) ^ Math.imul(middle, 0x85ebca77) ^ Math.imul(high, 0xc2b2ae3d);
  const mixed = hash ^ (hash >>> 15);
  return mixed === NONE ? 1 : mixed;
}

/** `slice` would give a view that keeps the whole text alive for as long as the word. */
function copyOf(text: string, start: number, end: number): string {
  const units: number[] = [];
  for (let at = start; at < end; at += 1) units.push(text.charCodeAt(at));
  return String.fromCharCode(...units);
}

/** One literal with all of its fields, the most read first: so they lie side by side. */
function toWord(text: string, [low, middle, high]: readonly [number, number, number]): Word {
  const lowered = text.toLowerCase();
  const lower = lowered === text ? text : lowered;
  return {
    low,
    middle,
    high,
    text,
    lower,
    kind: kindOf(text),
    begins: 0,
    beginsIn: undefined,
    key: toKey(lower),
    spelling: undefined,
    nameKey: undefined,
    lexeme: NOT_LOOKED_FOR,
  };
}

/** Most words are such, and need no further look. */
const PLAIN_WORD = /^[a-zA-Z]+$/;

/** Web addresses are one token: nothing inside them is a name or a number. */
const ADDRESS = /^(?:https?:|www\.)/i;

/** "1,040", "82.79", "1.000", and ranges "10-25" are numbers. */
const NUMBER = /^\d+(?:\.\d+)*(?:-\d+(?:\.\d+)*)?$/;

function kindOf(text: string): WordKind {
  if (PLAIN_WORD.test(text)) return 'word';
  if (ADDRESS.test(text)) return 'address';
  if (NUMBER.test(text.replaceAll(',', ''))) return 'number';
  return /[\p{L}\p{N}]/u.test(text) ? 'word' : 'mark';
}

/** What has no letters stays as it is: a lone hyphen is a token too. */
function toKey(lower: string): string {
  if (lower.length < 2 || !/[-_']/.test(lower)) return lower;
  const key = lower.replaceAll(/[-_']/g, '');
  return key === '' ? lower : key;
}

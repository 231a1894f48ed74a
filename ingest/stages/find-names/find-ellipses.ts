// Names of which only the last part is written: "AIME 24/25", "Terminal Bench 1.0, 2.0", "SWE-bench Verified, Multilingual, and Pro".
import type { BenchmarkRow } from '../../lexicon/benchmarks/benchmark-row.ts';
import type { Context } from '../context.ts';
import { findTokens, type Token } from '../find-tokens.ts';

export interface Ellipsis {
  readonly firstToken: number;
  readonly endToken: number;
  /** The whole name: "AIME 25". */
  readonly text: string;
  readonly benchmark: BenchmarkRow | undefined;
}

/** Parts that stand for each other: a year for a year, a version for a version, a size for a size. */
const PARTS: readonly { readonly part: RegExp; readonly separator: RegExp }[] = [
  { part: /^(?:20)\d\d$/, separator: /^(?:[/,&]|and|or)$/ },
  { part: /^[vV]\d+(?:\.\d+)?$/, separator: /^(?:[/,&]|and|or)$/ },
  { part: /^\d+\.\d+$/, separator: /^(?:[/,&]|and|or)$/ },
  { part: /^\d+(?:\.\d+)?[BM]$/, separator: /^(?:[/,&]|and|or)$/ },
  { part: /^\d+$/, separator: /^\/$/ },
];
const UNIT = /^(?:%|percent|points?|pp|times|x|×|on|in|for)$/;
/** "Qwen2.5-7B, 14B tokens": what counts other things than parameters. */
const COUNTED = /^(?:tokens?|images?|pairs?|examples?|samples?|words?|frames?|videos?)$/;

/** In one list; no abstract has as many. */
const MAX_ELLIPSES = 30;
const SEPARATORS = new Set(['/', ',', '&', 'and', 'or']);

/** What follows a name and shares its first part. `isFree` says which tokens belong to no name yet. */
export function findEllipses(
  tokens: readonly Token[],
  name: { readonly text: string; readonly endToken: number; readonly isData: boolean },
  isFree: (token: number) => boolean,
  context: Context,
): Ellipsis[] {
  if (!SEPARATORS.has(tokens[name.endToken]?.lower ?? '')) return [];
  const numbered = splitLast(name.text);
  const worded = name.isData ? /^(.+[^ ]) \p{Lu}[\p{L}+]+$/u.exec(name.text) : null;
  const found: Ellipsis[] = [];
  for (let index = name.endToken; index < tokens.length && found.length < MAX_ELLIPSES;) {
    let at = index;
    while (at < index + 2 && SEPARATORS.has(tokens[at]?.lower ?? '')) at += 1;
    const token = tokens[at];
    if (at === index || token === undefined || !isFree(at)) break;
    const separator = tokens[index]?.lower ?? '';
    const text =
      (numbered === undefined ? undefined : completeNumber(numbered, token, separator, tokens[at + 1])) ??
      completeWord(worded?.[1] ?? numbered?.base, token, context);
    if (text === undefined) break;
    found.push({ firstToken: at, endToken: at + 1, text, benchmark: lookUp(text, context) });
    index = at + 1;
  }
  return found;
}

interface Parts {
  readonly base: string;
  /** What stands between base and part: a blank, a hyphen or nothing. */
  readonly joint: string;
  readonly part: string;
}

/** "AIME 24" → "AIME", " ", "24"; "Qwen2.5-7B" → "Qwen2.5", "-", "7B"; undefined where no digits stand last. */
function splitLast(text: string): Parts | undefined {
  let from = /[BM]$/.test(text) ? text.length - 1 : text.length;
  const end = from;
  while (from > 0 && /[\d.]/.test(text[from - 1] ?? '')) from -= 1;
  if (from === end || text[from] === '.') return undefined;
  if (/[vV]/.test(text[from - 1] ?? '') && !/\p{L}/u.test(text[from - 2] ?? '')) from -= 1;
  const joint = /[ -]/.test(text[from - 1] ?? '') ? (text[from - 1] ?? '') : '';
  return { base: text.slice(0, from - joint.length), joint, part: text.slice(from) };
}

function completeNumber(
  { base, joint, part }: Parts,
  token: Token,
  separator: string,
  next: Token | undefined,
): string | undefined {
  const kind = PARTS.find((row) => row.part.test(part));
  if (kind === undefined || base.length < 2 || !kind.part.test(token.text) || !kind.separator.test(separator))
    return undefined;
  if (token.kind === 'number' && UNIT.test(next?.lower ?? '') && !/^20\d\d$/.test(token.text))
    return undefined;
  if (token.kind === 'word' && COUNTED.test(next?.lower ?? '')) return undefined;
  return `${base}${joint}${token.text}`;
}

/** A word only where a lexicon knows the name that it makes. */
function completeWord(base: string | undefined, token: Token, context: Context): string | undefined {
  if (base === undefined || token.kind !== 'word' || !/^\p{Lu}/u.test(token.text)) return undefined;
  const text = `${base} ${token.text}`;
  return lookUp(text, context) === undefined ? undefined : text;
}

function lookUp(text: string, context: Context): BenchmarkRow | undefined {
  const tokens = findTokens(text);
  const match = context.benchmarks.match(tokens, 0, tokens.length, text);
  return match?.length === tokens.length ? match.row : undefined;
}

// Short forms in brackets with their long forms: "Tree-based Preference Learning Verifier (Tree-PLV)", "KGD (Knowledge-Geometry
// Decoupling)". The match of letters is the algorithm of Schwartz & Hearst (PSB 2003).
import type { Document } from '../read-document.ts';
import type { Token } from '../find-tokens.ts';
import { isCommonName, shapeOf } from '../name-shape.ts';

export interface LongForm {
  readonly short: TokenRange;
  readonly long: TokenRange;
}

export interface TokenRange {
  readonly firstToken: number;
  readonly endToken: number;
}

const MAX_BRACKET_TOKENS = 14;

export function findLongForms(document: Document): LongForm[] {
  const { tokens } = document;
  const found: LongForm[] = [];
  for (const sentence of document.sentences) {
    for (let open = sentence.firstToken; open < sentence.endToken; open += 1) {
      if (tokens[open]?.text !== '(') continue;
      const close = findClose(tokens, open, sentence.endToken);
      if (close === undefined) continue;
      const pair =
        inBrackets(document, sentence.firstToken, open, close) ?? beforeBrackets(document, open, close);
      if (pair !== undefined) found.push(pair);
    }
  }
  return found;
}

function findClose(tokens: readonly Token[], open: number, endToken: number): number | undefined {
  for (let index = open + 1; index < Math.min(endToken, open + MAX_BRACKET_TOKENS); index += 1) {
    if (tokens[index]?.text === ')') return index;
    if (tokens[index]?.text === '(') return undefined;
  }
  return undefined;
}

/** "… long form (SHORT)": what stands in the brackets before a comma or semicolon is the short form. */
function inBrackets(
  document: Document,
  sentenceStart: number,
  open: number,
  close: number,
): LongForm | undefined {
  const { tokens, text } = document;
  let end = open + 1;
  while (end < close && !/^[,;:]$/.test(tokens[end]?.text ?? '')) end += 1;
  if (tokens[open + 1]?.lower === 'i.e' || end - open - 1 > 2 || end === open + 1) return undefined;
  const short = { firstToken: open + 1, endToken: end };
  const shortText = textOf(text, tokens, short);
  if (!isShortForm(shortText) && !isProposed(document, shortText, sentenceStart, open)) return undefined;
  const letters = shortText.replaceAll(/[^\p{L}\p{N}]/gu, '');
  const maxWords = Math.min(letters.length + 5, letters.length * 2) + 2;
  const from = Math.max(sentenceStart, open - maxWords);
  const start = matchLetters(text, tokens, from, open, shortText);
  return start === undefined ? undefined : { short, long: { firstToken: start, endToken: open } };
}

/** "SHORT (long form)". */
function beforeBrackets(document: Document, open: number, close: number): LongForm | undefined {
  const { tokens, text } = document;
  const before = tokens[open - 1];
  if (before === undefined || close - open - 1 < 2 || !isShortForm(before.text)) return undefined;
  const start = matchLetters(text, tokens, open + 1, close, before.text);
  if (start !== open + 1) return undefined;
  return { short: { firstToken: open - 1, endToken: open }, long: { firstToken: open + 1, endToken: close } };
}

function isShortForm(text: string): boolean {
  const shape = shapeOf(text);
  return text.length <= 24 && shape !== 'plain' && shape !== 'capital' && !isCommonName(text);
}

/** "We propose Test-Time Steering (STS)": elsewhere the short form stands for something else. */
function isProposed({ tokens }: Document, short: string, sentenceStart: number, open: number): boolean {
  if (!/^\p{Lu}{3,}$/u.test(short) || !isCommonName(short)) return false;
  for (let index = Math.max(sentenceStart, open - PROPOSED_REACH); index < open; index += 1)
    if (PROPOSES.test(tokens[index]?.lower ?? '')) return true;
  return false;
}

const PROPOSED_REACH = 14;
const PROPOSES =
  /^(?:propos(?:e|es|ed|ing)|introduc(?:e|es|ed|ing)|present|presents|develop|develops|call|called|term|termed|named?|dub|dubbed)$/;

/**
 * The token at which the long form of `short` starts within [from, end), or undefined. Letters of the short form are looked for
 * from the right; the first one has to start a word.
 */
function matchLetters(
  text: string,
  tokens: readonly Token[],
  from: number,
  end: number,
  short: string,
): number | undefined {
  const first = tokens[from];
  const last = tokens[end - 1];
  if (first === undefined || last === undefined) return undefined;
  const base = first.start;
  const long = text.slice(base, last.end).toLowerCase();
  const letters = short
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replace(/(?<=..)s$/u, '')
    .toLowerCase();
  let at = long.length;
  for (let index = letters.length - 1; index >= 0; index -= 1) {
    at = lastPlaceOf(letters[index] ?? '', long, at - 1, index === 0);
    if (at < 0) return undefined;
  }
  const start = tokens.findIndex((token, index) => index >= from && index < end && token.end > base + at);
  // a long form is words, not another bracket with numbers
  if (
    tokens
      .slice(Math.max(start, 0), end)
      .some((token) => /^[()[\];:%]$/.test(token.text) || token.kind === 'number')
  )
    return undefined;
  if (start < 0 || end - start < 2)
    return end - start === 1 && /[-\s]/.test(tokens[start]?.text ?? '') ? start : undefined;
  return start;
}

/** The last place of a letter at or before `from`; of the first letter only one that starts a word. Below 0: there is none. */
function lastPlaceOf(letter: string, text: string, from: number, isFirst: boolean): number {
  for (let at = from; at >= 0; at -= 1)
    if (text[at] === letter && !(isFirst && isInsideWord(text, at))) return at;
  return -1;
}

function isInsideWord(text: string, index: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[index - 1] ?? ' ');
}

function textOf(text: string, tokens: readonly Token[], range: TokenRange): string {
  return text.slice(tokens[range.firstToken]?.start, tokens[range.endToken - 1]?.end);
}

// Words, numbers and punctuation marks of a text, in order.
import { classAt, classOf, DIGIT, SPACE } from './characters.ts';
import { endOfToken } from './end-of-token.ts';
import { wordAt, type Word, type WordKind } from './word-table.ts';

export interface Token {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  /** "GPT-4's": the token is "GPT-4". */
  readonly possessive: boolean;
  readonly kind: WordKind;
  readonly word: Word;
}

/** Longer runs of characters are cut into pieces of this length: nothing later looks at more. */
const MAX_TOKEN_LENGTH = 200;

const APOSTROPHE = 0x27;
const SMALL_S = 0x73;

export function findTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const unit = text.charCodeAt(at);
    if ((classOf(unit) & SPACE) !== 0) {
      at += 1;
      continue;
    }
    const end = endOfToken(text, at, unit);
    addToken(tokens, text, at, Math.min(end, at + MAX_TOKEN_LENGTH));
    at = end;
  }
  return tokens;
}

function addToken(tokens: Token[], text: string, pieceStart: number, pieceEnd: number): void {
  const possessive =
    pieceEnd - pieceStart > 2 &&
    text.charCodeAt(pieceEnd - 1) === SMALL_S &&
    text.charCodeAt(pieceEnd - 2) === APOSTROPHE;
  const end = possessive ? pieceEnd - 2 : pieceEnd;
  let start = pieceStart;
  if ((classAt(text, start) & DIGIT) !== 0) {
    const head = findGroupsBefore(tokens, text.slice(start, end), start);
    if (head !== undefined) {
      tokens.length -= 2;
      start = head.start;
    }
  }
  const word = wordAt(text, start, end);
  const { text: full, lower, kind } = word;
  tokens.push({ index: tokens.length, start, end, text: full, lower, possessive, kind, word });
}

/** "1,040": a comma between digits, three of them after it. */
function findGroupsBefore(tokens: readonly Token[], digits: string, start: number): Token | undefined {
  const comma = tokens.at(-1);
  if (comma?.text !== ',' || comma.end !== start || !/^\d{3}(?!\d)/.test(digits)) return undefined;
  const head = tokens.at(-2);
  if (head?.kind !== 'number' || head.end !== comma.start || head.text.length > MAX_TOKEN_LENGTH)
    return undefined;
  return /^\d{1,3}(?:,\d{3})*$/.test(head.text) ? head : undefined;
}

// Words, numbers and punctuation marks of a text, in order.

export type TokenKind = 'word' | 'number' | 'mark' | 'address';

export interface Token {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  /** "GPT-4's": the token is "GPT-4". */
  readonly possessive: boolean;
  /** `number`: digits with separators only; whatever holds a letter is a word, "7B" and "3D" too. */
  readonly kind: TokenKind;
}

/**
 * A word holds letters and digits, joined by single connectors that stand between two of them: "Qwen2.5-VL-7B", "pass@1",
 * "V*Bench", "J&F", "EMPO^2". A point joins only next to a digit or before a small letter ("v1.5", "Booking.com"). At the
 * end of a word one or two plus signs or a star belong to it ("HumanEval+", "S*").
 */
const TOKEN =
  /https?:\/\/[^\s()<>[\]{}"]*[^\s()<>[\]{}".,;:!?']|www\.[^\s()<>[\]{}"]*[^\s()<>[\]{}".,;:!?']|[\p{L}\p{N}]+(?:(?:[-_'@&^*+]|\.(?=\d|(?<=[\p{L}\d]\.)\p{Ll}{2}))[\p{L}\p{N}]+)*(?:\+{1,2}(?![\p{L}\p{N}])|(?<=\p{Lu})\*)?|[^\s]/gu;

/** Web addresses are one token: nothing inside them is a name or a number. */
const ADDRESS = /^(?:https?:|www\.)/i;

/** Most tokens are such words, which need no further look. */
const PLAIN_WORD = /^[a-zA-Z]+$/;

/** "1,040", "82.79", "1.000", and ranges "10-25" are numbers. */
const NUMBER = /^\d+(?:\.\d+)*(?:-\d+(?:\.\d+)*)?$/;

/** Longer runs of characters are cut into pieces of this length: nothing later looks at more. */
const MAX_TOKEN_LENGTH = 200;

export function findTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    let piece = match[0];
    let start = match.index;
    if (piece.length > MAX_TOKEN_LENGTH) piece = piece.slice(0, MAX_TOKEN_LENGTH);
    const possessive = piece.endsWith("'s") ? 2 : 0;
    const end = start + piece.length - possessive;
    const body = possessive === 0 ? piece : piece.slice(0, -possessive);
    const previous = tokens.at(-1);
    // "1,040": a comma between digits, three of them after it
    if (previous?.text === ',' && /^\d{3}(?!\d)/.test(body) && previous.end === start) {
      const head = tokens.at(-2);
      if (
        head !== undefined &&
        head.kind === 'number' &&
        head.end === previous.start &&
        /^\d{1,3}(?:,\d{3})*$/.test(head.text)
      ) {
        tokens.length -= 2;
        start = head.start;
      }
    }
    const full = text.slice(start, end);
    tokens.push({
      index: tokens.length,
      start,
      end,
      text: full,
      lower: full.toLowerCase(),
      possessive: possessive > 0,
      kind: kindOf(full),
    });
  }
  return tokens;
}

function kindOf(text: string): TokenKind {
  if (PLAIN_WORD.test(text)) return 'word';
  if (ADDRESS.test(text)) return 'address';
  if (NUMBER.test(text.replaceAll(',', ''))) return 'number';
  return /[\p{L}\p{N}]/u.test(text) ? 'word' : 'mark';
}

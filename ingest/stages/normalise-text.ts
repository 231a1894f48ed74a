// The extractor's own view of a text: TeX, entities and look-alike characters written plainly, invisible ones gone.
// Every character of the view knows where it came from, so that spans are always given in the original.
import type { Span } from '../model/span.ts';
import { PLAIN_CHARACTERS, STRIPPED_TEX_WORDS, TEX_COMMANDS } from '../lexicon/tex.ts';

export interface TextView {
  readonly original: string;
  readonly text: string;
  /** For each character of `text`: where it starts and ends in `original`. Null: both are the same string. */
  readonly starts: Int32Array | null;
  readonly ends: Int32Array | null;
}

/** Anything that the view may change. Most abstracts hold none of it and are taken as they are. */
const WORTH_A_LOOK =
  /[\\$~{}&<^_\u00a0\u00ad\u2000-\u2015\u2018-\u201b\u2028-\u202f\u2060-\u206f\u2190-\u2193\u2212\u223c\u2248\u2264\u2265\ufb00-\ufb06\ufeff\udb40\r\n\t]|times|arrow|approx|sim\d/;

/** One piece that is written otherwise in the view. Sticky; alternatives never overlap at a position. */
const PIECE =
  /\\(?:[a-zA-Z]+|.)|\$|[{}]|&(?:#\d{1,6}|#x[0-9a-f]{1,6}|[a-z]{2,6});|<\/?[a-zA-Z][^<>]{0,300}>|[~^_]|[\u00a0\u00ad\u2000-\u2011\u2018-\u201b\u2028-\u202f\u2060-\u206f\u2190-\u2193\u2212\u223c\u2248\u2264\u2265\ufb00-\ufb06\ufeff\r\n\t]|\udb40[\udc00-\udc7f]|times|(?:right|up|down)arrow|approx|sim(?=\d)/g;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Returns the view of a text. Linear in its length; never throws. */
export function normaliseText(original: string): TextView {
  if (!WORTH_A_LOOK.test(original)) return { original, text: original, starts: null, ends: null };
  const builder = new ViewBuilder(original);
  let from = 0;
  for (const match of original.matchAll(PIECE)) {
    if (match.index < from) continue;
    const end = endOfPiece(original, match[0], match.index);
    const plain = toPlain(original, match[0], match.index);
    if (plain === match[0] && end === match.index + match[0].length) continue;
    builder.copy(from, match.index);
    builder.write(plain, match.index, end);
    from = end;
  }
  builder.copy(from, original.length);
  return builder.build();
}

/** The span of a piece of the view, in the original text. */
export function toSpan(view: TextView, start: number, end: number): Span {
  if (view.starts === null || view.ends === null)
    return { start, end, text: view.original.slice(start, end) };
  const from = view.starts[start] ?? view.original.length;
  const to = end > start ? (view.ends[end - 1] ?? view.original.length) : from;
  return { start: from, end: to, text: view.original.slice(from, to) };
}

class ViewBuilder {
  readonly original: string;
  readonly parts: string[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  constructor(original: string) {
    this.original = original;
  }

  copy(start: number, end: number): void {
    if (end <= start) return;
    this.parts.push(this.original.slice(start, end));
    for (let index = start; index < end; index += 1) {
      this.starts.push(index);
      this.ends.push(index + 1);
    }
  }

  /** Writes a replacement; each of its characters stands for the whole piece. */
  write(text: string, start: number, end: number): void {
    this.parts.push(text);
    for (let index = 0; index < text.length; index += 1) {
      this.starts.push(start);
      this.ends.push(end);
    }
  }

  build(): TextView {
    return {
      original: this.original,
      text: this.parts.join(''),
      starts: Int32Array.from(this.starts),
      ends: Int32Array.from(this.ends),
    };
  }
}

/** A command that takes an argument which is no text (`\cite{…}`) goes with its argument. */
function endOfPiece(original: string, piece: string, index: number): number {
  const end = index + piece.length;
  if (!/^\\(?:cite[a-z]*|ref|eqref|label|footnote)$/.test(piece) || original[end] !== '{') return end;
  const close = original.indexOf('}', end);
  return close < 0 || close - end > 200 ? end : close + 1;
}

function toPlain(original: string, piece: string, index: number): string {
  const first = piece[0] ?? '';
  if (first === '\\')
    return TEX_COMMANDS[piece.slice(1)] ?? (/^\\[a-zA-Z]/.test(piece) ? '' : piece.slice(1));
  if (first === '$') return isMathDollar(original, index) ? '' : '$';
  if (first === '{' || first === '}') return '';
  if (first === '&') return decodeEntity(piece);
  if (first === '<') return piece.length > 1 ? '' : piece;
  if (first === '_') return original[index + 1] === '{' ? '' : '_';
  if (first === '^') return original[index + 1] === '{' ? '' : '^';
  if (first === '~') return isTexBlank(original, index) ? ' ' : '~';
  const stripped = STRIPPED_TEX_WORDS[piece];
  if (stripped !== undefined) return isStrippedTex(original, piece, index) ? stripped : piece;
  return PLAIN_CHARACTERS[piece] ?? (piece.length === 2 ? '' : piece);
}

/** "$200\times$": part of a pair around something short that is no prose. "$42 training cost" is money. */
function isMathDollar(original: string, index: number): boolean {
  const after = original.slice(index + 1, index + 82);
  const close = after.indexOf('$');
  const before = original.slice(Math.max(0, index - 82), index);
  const open = before.lastIndexOf('$');
  if (close >= 0 && !isProse(after.slice(0, close))) return true;
  return open >= 0 && !isProse(before.slice(open + 1));
}

function isProse(content: string): boolean {
  return /^\d[\d.,]*[a-zA-Z]?\s+[a-z]/.test(content) && !content.includes('\\');
}

/** "introduce~Domain2Vec" holds a blank, "~60 minutes" an about. */
function isTexBlank(original: string, index: number): boolean {
  return (
    /[\p{L}\p{N},.)]/u.test(original[index - 1] ?? '') && /[\p{L}\\([{]/u.test(original[index + 1] ?? '')
  );
}

/** Sites that strip TeX leave "10times", "4 times 4", "88.8 rightarrow 93.9" and "sim5times" behind. */
function isStrippedTex(original: string, piece: string, index: number): boolean {
  const before = original.slice(Math.max(0, index - 2), index);
  const after = original.slice(index + piece.length, index + piece.length + 2);
  if (/^[a-z]/i.test(after) || /[a-z]$/i.test(before)) return false;
  if (piece === 'times') return /\d$/.test(before) || (/\d $/.test(before) && /^ \d/.test(after));
  if (piece === 'approx') return /^ ?\d/.test(after);
  return true;
}

function decodeEntity(piece: string): string {
  const name = piece.slice(1, -1);
  if (!name.startsWith('#')) return ENTITIES[name] ?? piece;
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code >= 32 && code <= 0xff_ff ? String.fromCharCode(code) : ' ';
}

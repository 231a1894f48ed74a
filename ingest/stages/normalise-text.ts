// The extractor's own view of a text: TeX, entities and look-alike characters written plainly, invisible ones gone.
import { PLAIN_CHARACTERS, STRIPPED_TEX_WORDS, TEX_COMMANDS } from '../lexicon/tex.ts';
import type { Replacement, TextView } from './text-view.ts';

/** One piece that is written otherwise in the view. Sticky; alternatives never overlap at a position. */
const PIECE =
  /\\(?:[a-zA-Z]+|.)|\$|[{}]|&(?:#\d{1,6}|#x[0-9a-f]{1,6}|[a-z]{2,6});|<\/?[a-zA-Z][^<>]{0,300}>|[~^_]|[\u00a0\u00ad\u2000-\u2011\u2018-\u201b\u2028-\u202f\u2060-\u206f\u2190-\u2193\u2212\u223c\u2248\u2264\u2265\ufb00-\ufb06\ufeff\r\n\t]|\udb40[\udc00-\udc7f]|times|(?:right|up|down)arrow|approx|sim(?=\d)/y;

/**
 * By code unit, what has to stand two places behind it for a piece to begin there: nothing can, anything, or this letter, as in
 * "TiMes", "RiGhtarrow" and "SiM5". So the pattern is tried at few places.
 */
const NOTHING = 0;
const ANYTHING = 1;
const BEGINNINGS = Uint8Array.from({ length: 128 }, (_, unit) => {
  const character = String.fromCharCode(unit);
  if (/[\\$~{}&<^_\r\n\t]/.test(character)) return ANYTHING;
  const word = ['times', 'right', 'uparrow', 'down', 'approx', 'sim'].find(
    (letters) => letters[0] === character,
  );
  return word?.charCodeAt(2) ?? NOTHING;
});

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
  const parts: string[] = [];
  const replaced: Replacement[] = [];
  let from = 0;
  let length = 0;
  for (let at = findBeginning(original, 0); at < original.length;) {
    const piece = pieceAt(original, at);
    const after = at + Math.max(piece.length, 1);
    if (piece !== '' && at >= from) {
      const end = endOfPiece(original, piece, at);
      const plain = toPlain(original, piece, at);
      if (plain !== piece || end !== after) {
        parts.push(original.slice(from, at), plain);
        const viewStart = length + at - from;
        length = viewStart + plain.length;
        replaced.push({ viewStart, viewEnd: length, start: at, end });
        from = end;
      }
    }
    at = findBeginning(original, after);
  }
  if (replaced.length === 0) return { original, text: original, replaced };
  parts.push(original.slice(from));
  return { original, text: parts.join(''), replaced };
}

/** The next place where a piece may begin; the text's end where there is none. */
function findBeginning(text: string, from: number): number {
  const { length } = text;
  for (let at = from; at < length; at += 1) {
    const unit = text.charCodeAt(at);
    const third = unit < 128 ? BEGINNINGS[unit] : ANYTHING;
    if (third === NOTHING) continue;
    if (third === ANYTHING || (at + 2 < length && text.charCodeAt(at + 2) === third)) return at;
  }
  return length;
}

/** Empty where none begins. */
function pieceAt(text: string, at: number): string {
  PIECE.lastIndex = at;
  return PIECE.exec(text)?.[0] ?? '';
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
  if (first === '\\') return commandToPlain(piece.slice(1));
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

function commandToPlain(name: string): string {
  // `\constructor` is no command of the table, though every object has one
  if (Object.hasOwn(TEX_COMMANDS, name)) return TEX_COMMANDS[name] ?? '';
  return /^[a-zA-Z]/.test(name) ? '' : name;
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

/** "introduce~Domain2Vec" and "OSWorld~2.0" hold a blank, "~60 minutes" and "is~75%" an about. */
function isTexBlank(original: string, index: number): boolean {
  const next = original[index + 1] ?? '';
  if (/\d/.test(next)) return endsInName(original, index);
  return /[\p{L}\p{N},.)]/u.test(original[index - 1] ?? '') && /[\p{L}\\([{]/u.test(next);
}

/** A word with a capital stands before this place, and ends in a letter. */
function endsInName(original: string, index: number): boolean {
  if (!/\p{L}/u.test(original[index - 1] ?? '')) return false;
  for (let at = index - 1; at >= Math.max(0, index - LONGEST_NAME); at -= 1) {
    const character = original[at] ?? '';
    if (/\p{Lu}/u.test(character)) return true;
    if (!/[\p{L}\p{N}-]/u.test(character)) return false;
  }
  return false;
}

const LONGEST_NAME = 40;

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

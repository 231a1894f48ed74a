// Where a token ends that starts here.
import { classAt, classOf, CONNECTOR, DIGIT, LETTER, LOWER, NUMBER, SURROGATE, UPPER } from './characters.ts';

/**
 * A word holds letters and digits, joined by single connectors that stand between two of them: "Qwen2.5-VL-7B", "pass@1",
 * "V*Bench", "J&F", "EMPO^2". A point joins only next to a digit or before a small letter ("v1.5", "Booking.com"). At the
 * end of a word one or two plus signs or a star belong to it ("HumanEval+", "S*").
 *
 * The pattern says what a token is. Only addresses and characters of two units are read by it; all else is read by
 * `scanWord`, which finds the same in a fraction of the time (a test compares the two).
 */
const TOKEN =
  /https?:\/\/[^\s()<>[\]{}"]*[^\s()<>[\]{}".,;:!?']|www\.[^\s()<>[\]{}"]*[^\s()<>[\]{}".,;:!?']|[\p{L}\p{N}]+(?:(?:[-_'@&^*+]|\.(?=\d|(?<=[\p{L}\d]\.)\p{Ll}{2}))[\p{L}\p{N}]+)*(?:\+{1,2}(?![\p{L}\p{N}])|(?<=\p{Lu})\*)?|[^\s]/uy;

const WORD = LETTER | NUMBER;
const POINT = 0x2e;
const PLUS = 0x2b;
const STAR = 0x2a;
const SMALL_H = 0x68;
const SMALL_W = 0x77;

/** The index after the token that starts at `start`, where no blank stands; `unit` is its first code unit. */
export function endOfToken(text: string, start: number, unit: number): number {
  if ((classOf(unit) & (WORD | SURROGATE)) === 0) return start + 1;
  if (unit === SMALL_H && text.startsWith('http', start)) return matchToken(text, start);
  if (unit === SMALL_W && text.startsWith('www.', start)) return matchToken(text, start);
  const end = scanWord(text, start);
  return end < 0 ? matchToken(text, start) : end;
}

function matchToken(text: string, start: number): number {
  TOKEN.lastIndex = start;
  return start + (TOKEN.exec(text)?.[0].length ?? 1);
}

/** Below 0 where a character of two units stands in the way. */
function scanWord(text: string, start: number): number {
  const { length } = text;
  for (let at = start; ; at += 1) {
    let classes = 0;
    let unit = 0;
    for (; at < length; at += 1) {
      unit = text.charCodeAt(at);
      classes = classOf(unit);
      if ((classes & WORD) === 0) break;
    }
    if (at === length) return at;
    if ((classes & SURROGATE) !== 0) return -1;
    const isPoint = unit === POINT;
    if (!isPoint && (classes & CONNECTOR) === 0) return at;
    const next = classAt(text, at + 1);
    const afterNext = classAt(text, at + 2);
    if (((next | afterNext) & SURROGATE) !== 0) return -1;
    const isJoint = isPoint ? joinsAsPoint(classAt(text, at - 1), next, afterNext) : (next & WORD) !== 0;
    if (!isJoint) return endOfTail(text, at);
  }
}

function joinsAsPoint(before: number, next: number, afterNext: number): boolean {
  if ((next & DIGIT) !== 0) return true;
  return (before & (LETTER | DIGIT)) !== 0 && (next & afterNext & LOWER) !== 0;
}

/** Past the plus signs or the star of a word whose letters end here; no letter or digit stands directly behind. */
function endOfTail(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit === STAR) return (classAt(text, at - 1) & UPPER) === 0 ? at : at + 1;
  if (unit !== PLUS) return at;
  const isTwo = text.charCodeAt(at + 1) === PLUS && (classAt(text, at + 2) & WORD) === 0;
  return isTwo ? at + 2 : at + 1;
}

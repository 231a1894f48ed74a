// The parts of a name: words and numbers between blanks, hyphens and other marks, and where letters meet digits.

export interface NamePart {
  /** In lower case; "8x7b", "2.5", "v2", "4o", "++". */
  readonly text: string;
  /** As written. */
  readonly raw: string;
  /** Nothing stands between it and the part before. */
  readonly isGlued: boolean;
}

/**
 * A number with what belongs to it ("8x7B", "100k", "4o", "3D"), an active size ("A22B"), a letter with a number ("v2", "R1",
 * "K2.5"), letters, or plus signs. A letter before a number is a part of its own at the start of a word only, and "v" also at
 * the end of one ("MoCov2").
 */
const PART = /\d+x\d+(?:\.\d+)?[bm]?(?![a-z])|\d+(?:\.\d+)*[a-z]?(?![a-z])|\d+(?:\.\d+)*|\p{L}+|\++|\*+/giu;
const LETTER_BEFORE_NUMBER = /^[a-z]$/i;
const ENDS_IN_V = /[a-z]v$/i;

export function toNameParts(plain: string): NamePart[] {
  const parts: NamePart[] = [];
  let end = -1;
  for (const { 0: raw, index } of plain.matchAll(PART)) {
    addPart(parts, raw, index === end);
    end = index + raw.length;
  }
  return parts;
}

function addPart(parts: NamePart[], raw: string, isGlued: boolean): void {
  const previous = parts.at(-1);
  if (isGlued && previous !== undefined && isDigitAt(raw, 0)) {
    // "v2", "R1": one part; "MoCov2": the "v" belongs to the number
    if (LETTER_BEFORE_NUMBER.test(previous.raw)) {
      parts[parts.length - 1] = toPart(previous.raw + raw, previous.isGlued);
      return;
    }
    if (ENDS_IN_V.test(previous.raw)) {
      parts[parts.length - 1] = toPart(previous.raw.slice(0, -1), previous.isGlued);
      parts.push(toPart(`v${raw}`, true));
      return;
    }
  }
  parts.push(toPart(raw, isGlued));
}

function toPart(raw: string, isGlued: boolean): NamePart {
  return { text: raw.toLowerCase(), raw, isGlued };
}

function isDigitAt(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 48 && unit <= 57;
}

/** What spellings of one thing have in common: the parts without what stands between them; a mark where two numbers meet. */
export function joinParts(parts: readonly string[]): string {
  let joined = '';
  for (const part of parts) joined = appendPart(joined, part);
  return joined;
}

export function appendPart(joined: string, part: string): string {
  const meets = isDigitAt(joined, joined.length - 1) && isDigitAt(part, 0);
  return meets ? `${joined}-${part}` : joined + part;
}

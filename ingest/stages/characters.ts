// What a character is, by its code unit: the classes of Unicode that the stages ask for, looked up in a table. A pattern with
// \p{…} takes a hundred times as long, and every character of every abstract is asked about.

export const SPACE = 1;
export const LETTER = 2;
export const NUMBER = 4;
/** 0–9 only. */
export const DIGIT = 8;
export const LOWER = 16;
export const UPPER = 32;
/** Half of a character: what it is depends on the other half. */
export const SURROGATE = 64;
/** Joins two parts of a word: "Qwen-VL", "pass@1", "V*Bench", "J&F", "EMPO^2". */
export const CONNECTOR = 128;
const KNOWN = 256;

const CLASSES = new Uint16Array(0x1_00_00);

/** The classes of a code unit, as a sum of the constants above (and others); 0 for what is none of them. */
export function classOf(unit: number): number {
  const known = CLASSES[unit] ?? 0;
  return known === 0 ? classify(unit) : known;
}

/** The classes of the code unit at a place; 0 outside the text. */
export function classAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? classOf(text.charCodeAt(at)) : 0;
}

/** The classes of a character, which may be one of two units. */
export function classOfCharacter(character: string): number {
  return character.length === 1 ? classOf(character.charCodeAt(0)) : readClasses(character);
}

function classify(unit: number): number {
  const isHalf = unit >= 0xd8_00 && unit <= 0xdf_ff;
  const found = readClasses(String.fromCharCode(unit)) | (isHalf ? SURROGATE : 0);
  CLASSES[unit] = found;
  return found;
}

function readClasses(character: string): number {
  return (
    KNOWN |
    (/\s/.test(character) ? SPACE : 0) |
    (/\p{L}/u.test(character) ? LETTER : 0) |
    (/\p{N}/u.test(character) ? NUMBER : 0) |
    (/\d/.test(character) ? DIGIT : 0) |
    (/\p{Ll}/u.test(character) ? LOWER : 0) |
    (/\p{Lu}/u.test(character) ? UPPER : 0) |
    (/[-_'@&^*+]/.test(character) ? CONNECTOR : 0)
  );
}

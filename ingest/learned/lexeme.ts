// The words that names of features are made of, as numbers: what stands in a text is turned into such a number once for its
// word, and every name that ends in it is then found by two numbers.

/** Not negative: a word of some name. Negative: of none. */
export type Lexeme = number;

const numbers = new Map<string, Lexeme>();
const texts: string[] = [];
let keepsNew = false;

/** What remembers its own lexeme: a word of the word table. */
interface Lettered {
  readonly lower: string;
  lexeme: Lexeme;
}

export function lexemeOf(text: string): Lexeme {
  return numbers.get(text) ?? (keepsNew ? addLexeme(text) : unknown());
}

/** Of a word in lower case; it is looked for only once, and again where more words were added since. */
export function lexemeOfWord(word: Lettered): Lexeme {
  const known = word.lexeme;
  if (known >= 0 || known === unknown()) return known;
  const found = lexemeOf(word.lower);
  word.lexeme = found;
  return found;
}

/** How many texts are kept with their words. */
const MAX_PATHS = 20_000;
const paths = new Map<string, readonly Lexeme[]>();

/** Of all words of a text, which have blanks between; nothing where one of them is in no name. */
export function lexemesOf(text: string): readonly Lexeme[] | undefined {
  const known = paths.get(text);
  if (known !== undefined) return known;
  const path: Lexeme[] = [];
  for (const word of text.split(' ')) {
    const lexeme = lexemeOf(word);
    if (lexeme < 0) return undefined;
    path.push(lexeme);
  }
  if (paths.size >= MAX_PATHS) paths.clear();
  paths.set(text, path);
  return path;
}

/** What a word that was not looked for yet has as its lexeme. */
export const NOT_LOOKED_FOR: Lexeme = -1;

/** Says how many words there were when it was not among them. */
function unknown(): Lexeme {
  return -2 - texts.length;
}

export function addLexeme(text: string): Lexeme {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  numbers.set(text, texts.length);
  texts.push(text);
  return texts.length - 1;
}

export function textOf(lexeme: Lexeme): string {
  return texts[lexeme] ?? '';
}

/** For training: from now on every word is added. */
export function keepNewLexemes(): void {
  keepsNew = true;
}

/** Some words, to be told from all others. */
export class LexemeSet {
  readonly #marks: Uint8Array;

  /** With blanks between. */
  constructor(words: string) {
    const members = words.split(/\s+/).map(addLexeme);
    this.#marks = new Uint8Array(Math.max(...members) + 1);
    for (const lexeme of members) this.#marks[lexeme] = 1;
  }

  has(lexeme: Lexeme): boolean {
    return lexeme >= 0 && lexeme < this.#marks.length && this.#marks[lexeme] === 1;
  }
}

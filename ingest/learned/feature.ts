// Names of what a learned model may see, as a tree of words: "before cue beat" is a path of three. A name that was built once is
// found again word by word, without putting its text together, which is most of what describing a candidate would cost.
import { addLexeme, keepNewLexemes, lexemeOf, lexemesOf, textOf, type Lexeme } from './lexeme.ts';

/** While models are trained every name is kept; otherwise those that no model and no line of code knows are nothing. */
let isLearning = false;
let count = 0;

export class Feature {
  /** Counted from 0 in the order in which names are met. */
  readonly id: number;
  /** The name is that of `parent` and one word more. */
  readonly parent: number;
  readonly lexeme: Lexeme;
  /** Of the set that it was last put into. */
  mark = 0;
  readonly name: string;

  /** Use `named`. */
  constructor(name: string, parent: number, lexeme: Lexeme) {
    this.id = count;
    this.parent = parent;
    this.lexeme = lexeme;
    this.name = name;
    count += 1;
  }

  /** The name with one more word, without blanks; undefined where no model knows it. */
  of(word: string): Feature | undefined {
    return this.at(lexemeOf(word));
  }

  /** The same of a word that was looked up before. */
  at(lexeme: Lexeme): Feature | undefined {
    if (lexeme < 0) return undefined;
    const known = findChild(this.id, lexeme);
    return known === undefined && isLearning ? this.#grow(lexeme) : known;
  }

  /** The name with any number of words more. */
  ofText(text: string): Feature | undefined {
    if (!text.includes(' ')) return this.of(text);
    return lexemesOf(text)?.reduce<Feature | undefined>((at, lexeme) => at?.at(lexeme), this);
  }

  /** The name with more words, whether a model knows it or not: for names that stand in the code and in models. */
  and(text: string): Feature {
    return text.split(' ').reduce<Feature>((at, word) => {
      const lexeme = addLexeme(word);
      return findChild(at.id, lexeme) ?? at.#grow(lexeme);
    }, this);
  }

  #grow(lexeme: Lexeme): Feature {
    const word = textOf(lexeme);
    const made = new Feature(this === ROOT ? word : `${this.name} ${word}`, this.id, lexeme);
    addChild(made);
    return made;
  }
}

// All branches of the tree lie in one table, by name and next word: two reads of memory where a map at every name takes six.
// A quarter of its slots is taken at most, so that most names lie where they are looked for first.
let children: (Feature | undefined)[] = Array.from({ length: 0x2_00_00 });

function findChild(parent: number, lexeme: Lexeme): Feature | undefined {
  const last = children.length - 1;
  for (let slot = slotOf(parent, lexeme) & last; ; slot = (slot + 1) & last) {
    const child = children[slot];
    if (child === undefined || (child.parent === parent && child.lexeme === lexeme)) return child;
  }
}

function addChild(child: Feature): void {
  if (count * 4 > children.length) widen();
  const last = children.length - 1;
  let slot = slotOf(child.parent, child.lexeme) & last;
  while (children[slot] !== undefined) slot = (slot + 1) & last;
  children[slot] = child;
}

function widen(): void {
  const known = children;
  children = Array.from({ length: known.length * 2 });
  for (const child of known) if (child !== undefined) addChild(child);
}

/** Odd numbers without a pattern (those of xxHash). */
function slotOf(parent: number, lexeme: Lexeme): number {
  const hash = Math.imul(parent, 0x9e3779b1) ^ Math.imul(lexeme, 0x85ebca77);
  return hash ^ (hash >>> 15);
}

/** Has no words. */
export const ROOT: Feature = new Feature('', -1, -1);

export function named(text: string): Feature {
  return ROOT.and(text);
}

/** How many names there are: ids are smaller. */
export function countFeatures(): number {
  return count;
}

/** For training: from now on names are kept that no model knows yet. */
export function keepNewFeatures(): void {
  isLearning = true;
  keepNewLexemes();
}

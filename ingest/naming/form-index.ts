// Which known thing a name, or the beginning of one, is a form of.
import { appendPart, joinParts, toNameParts, type NamePart } from './name-parts.ts';
import { toPlainText } from './plain-text.ts';

export interface KnownForm {
  /** How it is shown. */
  readonly name: string;
  /** Its part of an id; the same for all forms. */
  readonly key: string;
  /** A method that is no model: its name has no family. */
  readonly isTechnique?: boolean;
}

export interface FormMatch {
  readonly form: KnownForm;
  /** The parts behind it. */
  readonly rest: readonly NamePart[];
}

/** No known form has more parts than this ("Bidirectional and Auto-Regressive Transformers" has five). */
const MAX_PARTS = 14;

export class FormIndex {
  readonly #forms = new Map<string, KnownForm>();
  readonly #spelledOut = new Set<string>();
  readonly #firstWords = new Set<string>();

  /** What was added first stays: the rows that say more are added before those that only name. */
  add(form: string, known: KnownForm): void {
    const key = toFormKey(form);
    if (key === '' || this.#forms.has(key)) return;
    this.#forms.set(key, known);
    this.#firstWords.add(toNameParts(toPlainText(form))[0]?.text ?? '');
    if (form.trim().split(' ').length > 2) this.#spelledOut.add(known.key);
  }

  /** Some form begins with this part, or is it. */
  mayBegin(text: string): boolean {
    return this.#firstWords.has(text) || this.#forms.has(text);
  }

  /** A long form of it is known: another long form means another thing. */
  isSpelledOut(known: KnownForm): boolean {
    return this.#spelledOut.has(known.key);
  }

  get(key: string): KnownForm | undefined {
    return this.#forms.get(key);
  }

  /** The longest beginning of these parts that is known. */
  findBeginning(parts: readonly NamePart[]): FormMatch | undefined {
    const keys: string[] = [];
    let joined = '';
    for (const { text } of parts.length > MAX_PARTS ? parts.slice(0, MAX_PARTS) : parts) {
      joined = appendPart(joined, text);
      keys.push(joined);
    }
    for (let length = keys.length; length > 0; length -= 1) {
      const form = this.#findPlural(keys[length - 1] ?? '', parts[length - 1]);
      if (form !== undefined) return { form, rest: parts.slice(length) };
    }
    return undefined;
  }

  /** "BERTbase", "MMLUpro": a known form and one of these words without a mark between them. */
  findGluedWord(parts: readonly NamePart[], isWord: (text: string) => boolean): FormMatch | undefined {
    const [first] = parts;
    if (first === undefined) return undefined;
    for (let cut = first.text.length - 1; cut >= 2; cut -= 1) {
      const form = this.#forms.get(first.text.slice(0, cut));
      if (form === undefined || !isWord(first.text.slice(cut))) continue;
      const word = { text: first.text.slice(cut), raw: first.raw.slice(cut), isGlued: true };
      return { form, rest: [word, ...parts.slice(1)] };
    }
    return undefined;
  }

  /** "DenseNets" are DenseNet, "RNN-Ts" RNN-T; "SQuADs" nothing. */
  #findPlural(key: string, last: NamePart | undefined): KnownForm | undefined {
    const form = this.#forms.get(key);
    if (form !== undefined || last === undefined || !last.raw.endsWith('s') || last.raw.length < 2)
      return form;
    return this.#forms.get(key.slice(0, -1));
  }
}

/** The lexicons of one type of names, as the rules look things up. */
export interface KnownNames {
  readonly forms: FormIndex;
  /** Key of a name → the name it is a variant of. */
  readonly parents: ReadonlyMap<string, string>;
  /** Keys of names that are variants of nothing. */
  readonly own: ReadonlySet<string>;
  /** Keys of names that are words for other things too: what they mean is up to the papers. */
  readonly ambiguous: ReadonlySet<string>;
}

/** What all spellings of a form have in common. */
export function toFormKey(form: string): string {
  return joinParts(toNameParts(toPlainText(form)).map(({ text }) => text));
}

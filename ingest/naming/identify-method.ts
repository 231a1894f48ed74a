// Which method a paper means by all the forms that it has of a name.
import { toFormKey } from './form-index.ts';
import { METHOD_PREFIX, toMethodId, toSpelledOutKey } from './method-id.ts';
import type { IdentifiedName } from './namer.ts';
import { toPlainText } from './plain-text.ts';
import { isAbbreviationOf } from './short-in-brackets.ts';

/** @param identify what one form means by itself */
export function identifyMethod(
  forms: readonly string[],
  identify: (form: string) => IdentifiedName,
): IdentifiedName {
  const found = forms.map((form) => ({ form, means: identify(form) }));
  // A form that a lexicon knows decides, the one first that says most ("GPT-4o" before "GPT").
  const known = found
    .filter(({ means }) => !means.isOpen)
    .toSorted((a, b) => b.means.id.length - a.means.id.length)[0];
  if (known !== undefined) return known.means;
  const [first] = found;
  if (first === undefined) throw new Error('a name has at least one form');
  const short = findShort(found) ?? first;
  const long = findLong(short.form, forms);
  if (long === undefined) return short.means;
  const key = toSpelledOutKey(short.means.id.slice(METHOD_PREFIX.length), toFormKey(singular(long)));
  return { ...short.means, id: toMethodId(key), isOpen: false, rule: 'method.spelled-out' };
}

/** The short one, which papers share, where the paper gives one beside a long one. */
function findShort(
  found: readonly { form: string; means: IdentifiedName }[],
): (typeof found)[number] | undefined {
  return found.find(({ form }) => !form.includes(' ') && /\p{Lu}|\d/u.test(form));
}

/** The longest of the forms that the short one abbreviates: words of which it is made, not another way of writing it. */
function findLong(short: string, forms: readonly string[]): string | undefined {
  const key = toFormKey(short);
  return forms
    .filter(
      (form) =>
        /[\s-]/.test(form.trim()) &&
        toFormKey(form).length > key.length + 3 &&
        !toFormKey(form).startsWith(key) &&
        isAbbreviationOf(toPlainText(short), toPlainText(form)),
    )
    .toSorted((a, b) => (a.length === b.length ? (a < b ? -1 : 1) : b.length - a.length))[0];
}

/** "Generative Adversarial Networks" and "… Network" are one. */
function singular(long: string): string {
  return long.trim().replace(/(?<=\p{Ll}{2}[^s\P{Ll}])s$/u, '');
}

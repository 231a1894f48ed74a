// Numbers that the marks around them explain: rows of numbers, footnotes, citations, enumerations.
import type { SkipReason } from '../../../model/skip-reasons.ts';
import { tokenAt, wordAt, type NumberView } from '../number-view.ts';
import type { SkipPlace } from './skip-place.ts';

const MIN_ROW = 5;

/** Character codes and the like: five numbers in a row and nothing between them. */
export function isInRow({ view }: SkipPlace): boolean {
  const { firstToken } = view.measure;
  const isNumber = (index: number): boolean => tokenAt(view, index)?.kind === 'number';
  let [first, end] = [firstToken, firstToken];
  while (firstToken - first < MIN_ROW && isNumber(first - 1)) first -= 1;
  while (end - firstToken < MIN_ROW && isNumber(end)) end += 1;
  return end - first >= MIN_ROW;
}

/** "the code 1 1 https://…": the mark and the note itself, as they were printed one after the other. */
export function isFootnote({ view, isWhole, value, text }: SkipPlace): boolean {
  if (!isWhole || value > 20) return false;
  const { firstToken, endToken } = view.measure;
  const [before, behind] = [tokenAt(view, firstToken - 1), tokenAt(view, endToken)];
  if (before?.text === text || behind?.text === text) return true;
  if (isGluedToMark(view)) return true;
  const next = behind?.text === ']' ? tokenAt(view, endToken + 1) : behind;
  return next?.kind === 'address' && /^[.[\]):]?$/.test(before?.text ?? '');
}

/** "AmbiFC,1 a dataset": behind a mark and a word, with no blank before it. */
function isGluedToMark(view: NumberView): boolean {
  const { firstToken, start } = view.measure;
  const [word, mark] = [tokenAt(view, firstToken - 2), tokenAt(view, firstToken - 1)];
  if (mark === undefined || !/^[,;.]$/.test(mark.text) || mark.end !== start) return false;
  const next = tokenAt(view, view.measure.endToken);
  return word !== undefined && /\p{L}$/u.test(word.text) && word.end === mark.start && next?.kind !== 'mark';
}

/** "[22,82,44]", "(Someone et al. 1789)". */
export function isCitation({ isWhole, value, before, behind }: SkipPlace, given: SkipReason): boolean {
  if (given === 'citation') return value !== 0;
  return isWhole && value >= 1 && value < 400 && before === '[' && behind === ']';
}

/** "2) a writer", "2. A writer", "2.) a writer". */
export function isEnumeration({ view, isWhole, value, suffix }: SkipPlace): boolean {
  if (!isWhole || value > 20 || value < 1 || suffix !== '') return false;
  const { firstToken, endToken } = view.measure;
  // the point may end the sentence, as the tokens have it
  const { tokens } = view.document;
  const before = wordAt(view, firstToken - 1);
  const [behind, next] = [tokens[endToken]?.text ?? '', tokens[endToken + 1]?.text ?? ''];
  const isListed = tokenAt(view, firstToken - 2)?.kind !== 'number';
  if (behind === ')') return (isListed && /^[:;,.]$/.test(before)) || (before !== '(' && !isInBrackets(view));
  if (behind !== '.') return false;
  return next === ')' || /^[:;]$/.test(before) || (/^(?:\.?|and|or)$/.test(before) && /^\p{Lu}/u.test(next));
}

const MAX_BRACKET = 40;

function isInBrackets(view: NumberView): boolean {
  const { firstToken } = view.measure;
  for (let index = firstToken - 1; index >= firstToken - MAX_BRACKET; index -= 1) {
    const text = wordAt(view, index);
    if (text === '(') return true;
    if (text === ')') return false;
  }
  return false;
}

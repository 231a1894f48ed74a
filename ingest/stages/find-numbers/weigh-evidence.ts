// What speaks for a difference, and what for a level, on both sides of a number.
import { CHANGE_BEFORE, CHANGE_NOUNS } from '../../lexicon/number-words.ts';
import {
  afterNumbers,
  beforeBounds,
  cueBefore,
  mentionAt,
  metricAt,
  tokenAt,
  wordAt,
  type NumberView,
} from './number-view.ts';

const ACHIEVE = new Set(['achieve', 'evaluate']);
const MOVE = new Set(['improve', 'reduce', 'beat']);

export function changeEvidence(view: NumberView): number {
  const { measure } = view;
  let sum = 0;
  if (measure.sign === '+' || measure.sign === '-') sum += 3;
  if (measure.arrow !== null) sum += 2;
  if (hasBy(view)) sum += 3;
  if (hasChangeAfter(view)) sum += 3;
  const before = beforeBounds(view);
  const word = wordAt(view, before);
  if (word !== 'by' && CHANGE_BEFORE.has(word) && mentionAt(view, before) === undefined) sum += 2;
  if (word === 'in' && CHANGE_BEFORE.has(wordAt(view, before - 1))) sum += 1;
  if (hasOfAfterChange(view)) sum += 3;
  // "improvements (4.4%)", "gains over the baseline with 3.41% and 5.08%"
  if (
    word === '(' &&
    CHANGE_BEFORE.has(wordAt(view, before - 1)) &&
    mentionAt(view, before - 1) === undefined
  )
    sum += 4;
  if (word === 'with' && hasGainBefore(view, before)) sum += 2.5;
  return sum;
}

function hasGainBefore(view: NumberView, index: number): boolean {
  for (let at = index - 1; at >= Math.max(view.sentenceStart, index - 10); at -= 1) {
    if (/^(?:improvements?|gains?|boosts?|increases?|reductions?)$/.test(wordAt(view, at))) return true;
    if (/^[,;]$/.test(wordAt(view, at)) && index - at > 1) return false;
  }
  return false;
}

/** "by 3%", "by up to an average of 3%". */
export function hasBy(view: NumberView): boolean {
  return wordAt(view, beforeBounds(view)) === 'by';
}

/** "3% [relative] improvement", "26.1% and 9.4% CER reduction", "12.3 accuracy points". */
export function hasChangeAfter(view: NumberView): boolean {
  let index = afterNumbers(view);
  for (let words = 0; words < 4; words += 1) {
    const metric = metricAt(view, index);
    if (metric !== undefined && !CHANGE_NOUNS.has(wordAt(view, index))) {
      index = metric.endToken;
      continue;
    }
    const word = wordAt(view, index);
    if (CHANGE_NOUNS.has(word)) return !(word === 'above' || word === 'below') || words < 2;
    if (
      !/^(?:points?|of|the|percentage|average|performance|mean|absoluate|overall|in|token|cost|[a-z]+ive|[a-z]+al|[a-z]+ing)$/.test(
        word,
      )
    ) {
      // one unknown adjective or noun may stand between: "8.4% zero-shot gain"
      if (
        words > 1 ||
        tokenAt(view, index)?.kind !== 'word' ||
        /^(?:on|for|to|and|with|while|at|over|across|compared|from|by|using|when|under|than|as)$/.test(word)
      )
        return false;
    } else if (word === 'of' || word === 'in') return false;
    index += 1;
  }
  return false;
}

/** "an improvement of [up to] 3%", "gains in accuracy of 3%", "a margin of 3%". */
export function hasOfAfterChange(view: NumberView): boolean {
  for (
    let index = view.measure.from - 1;
    index >= Math.max(view.sentenceStart, view.measure.from - 9);
    index -= 1
  ) {
    const word = wordAt(view, index);
    if (word !== 'of' && word !== ':') continue;
    let at = index - 1;
    for (let step = 0; step < 5; step += 1, at -= 1) {
      const metric = metricAt(view, at);
      if (
        CHANGE_BEFORE.has(wordAt(view, at)) &&
        /(?:ment|ments|ease|eases|gains?|tion|tions|drops?|declines?|boosts?|margins?|advantages?|savings?|loss|gap|lead|jump|leap|speedup|uplift|growth|rise|difference)$/.test(
          wordAt(view, at),
        )
      )
        return true;
      if (
        metric === undefined &&
        !/^(?:in|on|performance|average|absolute|relative|the|overall|and|for|exact|terms|its|mean|quality|both)$/.test(
          wordAt(view, at),
        ) &&
        step > 1
      )
        return false;
      if (/^(?:of|by|with|at|range|set|number|total|wide|variety|suite|,)$/.test(wordAt(view, at)))
        return false;
    }
    return false;
  }
  return false;
}

export function levelEvidence(view: NumberView): number {
  let sum = 0;
  const before = beforeBounds(view);
  const word = wordAt(view, before);
  if (word === 'to') sum += cueBefore(view, MOVE, 14) === undefined ? 1 : 4;
  if (
    word === 'at' ||
    word === 'with' ||
    word === 'reaching' ||
    word === 'reaches' ||
    word === 'is' ||
    word === 'was' ||
    word === ':' ||
    word === 'only'
  )
    sum += 1;
  if (cueBefore(view, ACHIEVE, 8) !== undefined) sum += 1;
  if (word === 'of' || word === 'is' || word === '=') {
    if (metricAt(view, before - 1) !== undefined) sum += 2;
  }
  if (metricAt(view, before) !== undefined) sum += 1.5;
  const next = metricAt(view, view.measure.endToken);
  if (next !== undefined && !hasChangeAfter(view)) sum += 1;
  const isBracketed =
    wordAt(view, before) === '(' &&
    (mentionAt(view, before - 1) !== undefined || wordAt(view, view.measure.endToken) === ')');
  if (isBracketed) sum += 1;
  if (/^(?:vs|versus|against)$/.test(word)) sum += 1;
  return sum;
}

// What a learned model sees of a number: how it is printed, the words beside it, and what the rules say.
import {
  afterNumbers,
  beforeBounds,
  boundWords,
  mentionAt,
  metricAt,
  tokenAt,
  wordAt,
  type NumberView,
} from './number-view.ts';
import type { Verdict } from './verdict.ts';

const REACH = 12;
const NEAR_WORDS = 8;
/** Of a sentence that is an endless list only so much is looked at, to either side. */
const MAX_SENTENCE = 150;

export function describeMeasure(view: NumberView, verdict: Verdict, previous: Verdict | undefined): string[] {
  const { measure } = view;
  const said = 'skip' in verdict ? `skip ${verdict.skip}` : verdict.rule;
  const features = [`rule ${said}`, 'kind' in verdict ? `rule kind ${verdict.kind}` : 'rule skips'];
  if (previous !== undefined) {
    const before = 'kind' in previous ? previous.kind : 'skip';
    features.push(`after ${before}`);
  }
  const unit = measure.suffix === '' ? measure.unit : measure.suffix.toLowerCase();
  features.push(`unit ${unit}`);
  features.push(
    `${measure.hasDecimals ? 'decimal' : 'whole'} ${size(measure.value)}`,
    `unit ${unit} ${said}`,
  );
  if (measure.sign !== null) features.push(`sign ${measure.sign}`);
  if (measure.arrow !== null) features.push(`arrow`);
  if (measure.baseline !== undefined) features.push('pair');
  if (measure.low !== null) features.push('range');
  describeWords(view, features, unit);
  describeSurroundings(view, features);
  return features;
}

function describeWords(view: NumberView, features: string[], unit: string): void {
  const { measure } = view;
  const word = (index: number): string => {
    const token = tokenAt(view, index);
    if (token === undefined) return index < view.sentenceStart ? '^' : '$';
    if (mentionAt(view, index) !== undefined) return 'NAME';
    if (metricAt(view, index) !== undefined) return 'METRIC';
    return token.kind === 'number' ? '#' : token.lower;
  };
  const [from, end] = [measure.from, measure.endToken];
  features.push(`-1 ${word(from - 1)}`, `-2 ${word(from - 2)} ${word(from - 1)}`);
  features.push(`+1 ${word(end)}`, `+2 ${word(end)} ${word(end + 1)}`, `+1 ${unit} ${word(end)}`);
  features.push(`then ${wordAt(view, end)}`, `then ${wordAt(view, end)} ${wordAt(view, end + 1)}`);
  features.push(`third ${word(end + 2)}`);
  const governor = beforeBounds(view);
  features.push(
    `by ${word(governor)}`,
    `by ${word(governor - 1)} ${word(governor)}`,
    `by ${unit} ${word(governor)}`,
  );
  const bound = boundWords(view).join(' ');
  if (bound !== '' && bound.length < 24) features.push(`bound ${bound}`);
  const behind = afterNumbers(view);
  if (behind !== end) features.push(`behind list ${word(behind)}`);
}

function describeSurroundings(view: NumberView, features: string[]): void {
  const { measure } = view;
  const seen = new Set<string>();
  for (let index = measure.from - NEAR_WORDS; index < measure.endToken + NEAR_WORDS; index += 1) {
    const token = tokenAt(view, index);
    if (token?.kind === 'word' && mentionAt(view, index) === undefined) seen.add(`near ${token.lower}`);
  }
  let left = 'none';
  for (
    let index = measure.from - 1;
    index >= Math.max(view.sentenceStart, measure.from - REACH);
    index -= 1
  ) {
    const cue = view.cues[index];
    if (cue !== undefined && mentionAt(view, index) === undefined) {
      seen.add(`before ${cue.cue}`);
      if (left === 'none' && cue.cue !== 'and' && cue.cue !== 'of') left = cue.cue;
    }
    const metric = metricAt(view, index);
    if (metric !== undefined)
      seen.add(`metric before ${metric.row.quantity}${metric.row.weak === true ? ' weak' : ''}`);
    if (mentionAt(view, index) !== undefined && measure.from - index <= 3) seen.add('name before');
  }
  features.push(`left ${left}`);
  for (
    let index = measure.endToken;
    index < Math.min(view.sentenceEnd, measure.endToken + REACH);
    index += 1
  ) {
    const cue = view.cues[index];
    if (cue !== undefined && mentionAt(view, index) === undefined) seen.add(`behind ${cue.cue}`);
    const metric = metricAt(view, index);
    if (metric !== undefined) {
      const near = index - measure.endToken <= 3 ? 'near' : 'far';
      seen.add(`metric ${near} ${metric.row.quantity}${metric.row.weak === true ? ' weak' : ''}`);
    }
  }
  for (const feature of seen) features.push(feature);
  const words = new Set<string>();
  const [first, end] = [measure.from - MAX_SENTENCE, measure.endToken + MAX_SENTENCE];
  for (let index = Math.max(view.sentenceStart, first); index < Math.min(view.sentenceEnd, end); index += 1) {
    const word = wordAt(view, index);
    if (SPEAKERS.has(word)) words.add(word);
    const mention = mentionAt(view, index);
    const name = mention === undefined ? undefined : view.names.names[mention.name];
    if (name?.benchmark !== undefined) words.add('BENCHMARK');
  }
  for (const word of words) features.push(`sentence ${word}`);
  if (mentionAt(view, measure.firstToken) !== undefined) features.push('in name');
  const isIn = isInBrackets(view);
  if (isIn) features.push('in brackets');
  const position = view.document.sentences.length - measure.sentence;
  features.push(
    measure.sentence === 1 ? 'first sentence' : position <= 2 ? 'late sentence' : 'middle sentence',
  );
}

/** Words of a sentence that say whose work and what kind of statement it is. */
const SPEAKERS = new Set([
  'we',
  'our',
  'results',
  'experiments',
  'achieves',
  'achieve',
  'achieving',
  'outperforms',
  'outperforming',
  'improves',
  'improving',
  'improvement',
  'dataset',
  'contains',
  'comprising',
  'consists',
  'introduce',
  'present',
  'propose',
  'trained',
  'training',
  'only',
  'using',
  'show',
  'demonstrate',
  'accuracy',
  'compared',
  'than',
  'over',
  'state-of-the-art',
  'however',
  'while',
  'annotated',
  'collected',
  'parameters',
  'find',
]);

function isInBrackets(view: NumberView): boolean {
  for (
    let index = view.measure.firstToken - 1;
    index >= Math.max(view.sentenceStart, view.measure.firstToken - 8);
    index -= 1
  ) {
    const word = wordAt(view, index);
    if (word === ')') return false;
    if (word === '(') return true;
  }
  return false;
}

function size(value: number): string {
  if (value === 0 || value === 1) return String(value);
  if (value < 1) return '<1';
  if (value < 10) return '<10';
  if (value <= 100) return '<100';
  return value < 1900 ? '<1900' : 'more';
}

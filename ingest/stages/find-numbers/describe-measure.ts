// What a learned model sees of a number: how it is printed, the words beside it, and what the rules say.
import { named, type Feature } from '../../learned/feature.ts';
import { FeatureList, FeatureSet } from '../../learned/feature-list.ts';
import type { MetricMention } from '../find-names/index.ts';
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

export function describeMeasure(
  view: NumberView,
  verdict: Verdict,
  previous: Verdict | undefined,
): readonly Feature[] {
  const { measure } = view;
  const features = new FeatureList();
  const say = (at: Feature | undefined): Feature | undefined =>
    'skip' in verdict ? at?.of('skip')?.of(verdict.skip) : at?.of(verdict.rule);
  features.add(say(SEEN.rule));
  features.add('kind' in verdict ? SEEN.ruleKind.of(verdict.kind) : SEEN.ruleSkips);
  if (previous !== undefined) features.add(SEEN.after.of('kind' in previous ? previous.kind : 'skip'));
  const unit = measure.suffix === '' ? measure.unit : measure.suffix.toLowerCase();
  features.add(SEEN.unit.of(unit));
  features.add((measure.hasDecimals ? SEEN.decimal : SEEN.whole).of(size(measure.value)));
  features.add(say(SEEN.unit.of(unit)));
  if (measure.sign !== null) features.add(SEEN.sign.of(measure.sign));
  if (measure.arrow !== null) features.add(SEEN.arrow);
  if (measure.baseline !== undefined) features.add(SEEN.pair);
  if (measure.low !== null) features.add(SEEN.range);
  describeWords(view, features, unit);
  describeSurroundings(view, features);
  describeSentence(view, features);
  return features.items;
}

const SEEN = {
  rule: named('rule'),
  ruleKind: named('rule kind'),
  ruleSkips: named('rule skips'),
  after: named('after'),
  unit: named('unit'),
  decimal: named('decimal'),
  whole: named('whole'),
  sign: named('sign'),
  arrow: named('arrow'),
  pair: named('pair'),
  range: named('range'),
  before1: named('-1'),
  before2: named('-2'),
  after1: named('+1'),
  after2: named('+2'),
  nextWord: named('then'),
  third: named('third'),
  by: named('by'),
  bound: named('bound'),
  behindList: named('behind list'),
  near: named('near'),
  before: named('before'),
  behind: named('behind'),
  left: named('left'),
  nameBefore: named('name before'),
  metricBefore: toMetricNames('metric before'),
  metricNear: toMetricNames('metric near'),
  metricFar: toMetricNames('metric far'),
  sentence: named('sentence'),
  inName: named('in name'),
  inBrackets: named('in brackets'),
  firstSentence: named('first sentence'),
  lateSentence: named('late sentence'),
  middleSentence: named('middle sentence'),
};

function toMetricNames(text: string) {
  const [quality, efficiency] = [named(`${text} quality`), named(`${text} efficiency`)];
  return {
    quality: { strong: quality, weak: quality.and('weak') },
    efficiency: { strong: efficiency, weak: efficiency.and('weak') },
  };
}

function describeWords(view: NumberView, features: FeatureList, unit: string): void {
  const { measure } = view;
  const word = (index: number): string => {
    const token = tokenAt(view, index);
    if (token === undefined) return index < view.sentenceStart ? '^' : '$';
    if (mentionAt(view, index) !== undefined) return 'NAME';
    if (metricAt(view, index) !== undefined) return 'METRIC';
    return token.kind === 'number' ? '#' : token.lower;
  };
  const [from, end] = [measure.from, measure.endToken];
  const [last, next, second] = [word(from - 1), word(end), word(end + 1)];
  features.add(SEEN.before1.of(last));
  features.add(SEEN.before2.of(word(from - 2))?.of(last));
  features.add(SEEN.after1.of(next));
  features.add(SEEN.after2.of(next)?.of(second));
  features.add(SEEN.after1.of(unit)?.of(next));
  const then = SEEN.nextWord.of(wordAt(view, end));
  features.add(then);
  features.add(then?.of(wordAt(view, end + 1)));
  features.add(SEEN.third.of(word(end + 2)));
  const governor = beforeBounds(view);
  const governing = word(governor);
  features.add(SEEN.by.of(governing));
  features.add(SEEN.by.of(word(governor - 1))?.of(governing));
  features.add(SEEN.by.of(unit)?.of(governing));
  const bound = boundWords(view).join(' ');
  if (bound !== '' && bound.length < 24) features.add(SEEN.bound.ofText(bound));
  const behind = afterNumbers(view);
  if (behind !== end) features.add(SEEN.behindList.of(word(behind)));
}

function describeSurroundings(view: NumberView, features: FeatureList): void {
  const { measure } = view;
  const seen = new FeatureSet();
  for (let index = measure.from - NEAR_WORDS; index < measure.endToken + NEAR_WORDS; index += 1) {
    const token = tokenAt(view, index);
    if (token?.kind === 'word' && mentionAt(view, index) === undefined) seen.add(SEEN.near.of(token.lower));
  }
  let left = 'none';
  for (
    let index = measure.from - 1;
    index >= Math.max(view.sentenceStart, measure.from - REACH);
    index -= 1
  ) {
    const cue = view.cues[index];
    if (cue !== undefined && mentionAt(view, index) === undefined) {
      seen.add(SEEN.before.of(cue.cue));
      if (left === 'none' && cue.cue !== 'and' && cue.cue !== 'of') left = cue.cue;
    }
    seen.add(nameMetric(SEEN.metricBefore, metricAt(view, index)));
    if (mentionAt(view, index) !== undefined && measure.from - index <= 3) seen.add(SEEN.nameBefore);
  }
  features.add(SEEN.left.of(left));
  for (
    let index = measure.endToken;
    index < Math.min(view.sentenceEnd, measure.endToken + REACH);
    index += 1
  ) {
    const cue = view.cues[index];
    if (cue !== undefined && mentionAt(view, index) === undefined) seen.add(SEEN.behind.of(cue.cue));
    const isNear = index - measure.endToken <= 3;
    seen.add(nameMetric(isNear ? SEEN.metricNear : SEEN.metricFar, metricAt(view, index)));
  }
  for (const feature of seen.items) features.add(feature);
}

function nameMetric(
  names: ReturnType<typeof toMetricNames>,
  metric: MetricMention | undefined,
): Feature | undefined {
  return metric === undefined
    ? undefined
    : names[metric.row.quantity][metric.row.weak === true ? 'weak' : 'strong'];
}

function describeSentence(view: NumberView, features: FeatureList): void {
  const { measure } = view;
  const words = new FeatureSet();
  const [first, end] = [measure.from - MAX_SENTENCE, measure.endToken + MAX_SENTENCE];
  for (let index = Math.max(view.sentenceStart, first); index < Math.min(view.sentenceEnd, end); index += 1) {
    const word = wordAt(view, index);
    if (SPEAKERS.has(word)) words.add(SEEN.sentence.of(word));
    const mention = mentionAt(view, index);
    const name = mention === undefined ? undefined : view.names.names[mention.name];
    if (name?.benchmark !== undefined) words.add(SEEN.sentence.of('BENCHMARK'));
  }
  for (const word of words.items) features.add(word);
  if (mentionAt(view, measure.firstToken) !== undefined) features.add(SEEN.inName);
  if (isInBrackets(view)) features.add(SEEN.inBrackets);
  const position = view.document.sentences.length - measure.sentence;
  features.add(
    measure.sentence === 1 ? SEEN.firstSentence : position <= 2 ? SEEN.lateSentence : SEEN.middleSentence,
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

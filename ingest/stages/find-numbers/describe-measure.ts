// What a learned model sees of a number: how it is printed, the words beside it, and what the rules say.
import { named, type Feature } from '../../learned/feature.ts';
import { FeatureList, FeatureSet } from '../../learned/feature-list.ts';
import type { MetricMention } from '../find-names/index.ts';
import { addLexeme, lexemeOf, lexemeOfWord, LexemeSet, type Lexeme } from '../../learned/lexeme.ts';
import {
  afterNumbers,
  beforeBounds,
  mentionAt,
  metricAt,
  tokenAt,
  wordAt,
  type NumberView,
} from './number-view.ts';
import type { Verdict } from './verdict.ts';

const REACH = 12;
const NEAR_WORDS = 8;
/** In characters. */
const MAX_BOUND_LENGTH = 24;
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
  const unit = lexemeOf(measure.suffix === '' ? measure.unit : measure.suffix.toLowerCase());
  features.add(SEEN.unit.at(unit));
  features.add((measure.hasDecimals ? SEEN.decimal : SEEN.whole).of(size(measure.value)));
  features.add(say(SEEN.unit.at(unit)));
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

function describeWords(view: NumberView, features: FeatureList, unit: Lexeme): void {
  const { from, endToken: end } = view.measure;
  const [last, next, second] = [lexemeAt(view, from - 1), lexemeAt(view, end), lexemeAt(view, end + 1)];
  features.add(SEEN.before1.at(last));
  features.add(SEEN.before2.at(lexemeAt(view, from - 2))?.at(last));
  features.add(SEEN.after1.at(next));
  features.add(SEEN.after2.at(next)?.at(second));
  features.add(SEEN.after1.at(unit)?.at(next));
  const then = SEEN.nextWord.at(plainLexemeAt(view, end));
  features.add(then);
  features.add(then?.at(plainLexemeAt(view, end + 1)));
  features.add(SEEN.third.at(lexemeAt(view, end + 2)));
  const governor = beforeBounds(view);
  const governing = lexemeAt(view, governor);
  features.add(SEEN.by.at(governing));
  features.add(SEEN.by.at(lexemeAt(view, governor - 1))?.at(governing));
  features.add(SEEN.by.at(unit)?.at(governing));
  features.add(describeBound(view, governor));
  const behind = afterNumbers(view);
  if (behind !== end) features.add(SEEN.behindList.at(lexemeAt(view, behind)));
}

/** The words between the number and what governs it, where there are some and they are not many. */
function describeBound(view: NumberView, governor: number): Feature | undefined {
  let at: Feature | undefined = SEEN.bound;
  let length = -1;
  const first = Math.max(governor + 1, view.sentenceStart);
  for (let index = first; index < view.measure.from; index += 1) {
    length += 1 + wordAt(view, index).length;
    at = at?.at(plainLexemeAt(view, index));
  }
  return length > 0 && length < MAX_BOUND_LENGTH ? at : undefined;
}

/** What stands for words that are not looked at themselves. */
const WORDS = {
  none: addLexeme(''),
  begin: addLexeme('^'),
  end: addLexeme('$'),
  name: addLexeme('NAME'),
  metric: addLexeme('METRIC'),
  number: addLexeme('#'),
};

function lexemeAt(view: NumberView, index: number): Lexeme {
  const token = tokenAt(view, index);
  if (token === undefined) return index < view.sentenceStart ? WORDS.begin : WORDS.end;
  if (mentionAt(view, index) !== undefined) return WORDS.name;
  if (metricAt(view, index) !== undefined) return WORDS.metric;
  return token.kind === 'number' ? WORDS.number : lexemeOfWord(token.word);
}

function plainLexemeAt(view: NumberView, index: number): Lexeme {
  const token = tokenAt(view, index);
  return token === undefined ? WORDS.none : lexemeOfWord(token.word);
}

function describeSurroundings(view: NumberView, features: FeatureList): void {
  const { measure } = view;
  const seen = new FeatureSet();
  for (let index = measure.from - NEAR_WORDS; index < measure.endToken + NEAR_WORDS; index += 1) {
    const token = tokenAt(view, index);
    if (token?.kind === 'word' && mentionAt(view, index) === undefined)
      seen.add(SEEN.near.at(lexemeOfWord(token.word)));
  }
  features.add(SEEN.left.of(describeLeft(view, seen)));
  const end = Math.min(view.sentenceEnd, measure.endToken + REACH);
  for (let index = measure.endToken; index < end; index += 1) {
    const cue = view.cues[index];
    if (cue !== undefined && mentionAt(view, index) === undefined) seen.add(SEEN.behind.of(cue.cue));
    const metric = metricAt(view, index);
    if (metric === undefined) continue;
    seen.add(nameMetric(index - measure.endToken <= 3 ? SEEN.metricNear : SEEN.metricFar, metric));
  }
  for (const feature of seen.items) features.add(feature);
}

/** Answers what kind of cue stands nearest on the left. */
function describeLeft(view: NumberView, seen: FeatureSet): string {
  const { from } = view.measure;
  let left = 'none';
  const first = Math.max(view.sentenceStart, from - REACH);
  for (let index = from - 1; index >= first; index -= 1) {
    const isName = mentionAt(view, index) !== undefined;
    const cue = view.cues[index];
    if (cue !== undefined && !isName) {
      seen.add(SEEN.before.of(cue.cue));
      if (left === 'none' && cue.cue !== 'and' && cue.cue !== 'of') left = cue.cue;
    }
    const metric = metricAt(view, index);
    if (metric !== undefined) seen.add(nameMetric(SEEN.metricBefore, metric));
    if (isName && from - index <= 3) seen.add(SEEN.nameBefore);
  }
  return left;
}

function nameMetric(names: ReturnType<typeof toMetricNames>, { row }: MetricMention): Feature {
  return names[row.quantity][row.weak === true ? 'weak' : 'strong'];
}

function describeSentence(view: NumberView, features: FeatureList): void {
  const { measure } = view;
  const words = new FeatureSet();
  const first = Math.max(view.sentenceStart, measure.from - MAX_SENTENCE);
  const end = Math.min(view.sentenceEnd, measure.endToken + MAX_SENTENCE);
  for (let index = first; index < end; index += 1) {
    const word = plainLexemeAt(view, index);
    if (SPEAKERS.has(word)) words.add(SEEN.sentence.at(word));
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
const SPEAKERS = new LexemeSet(
  `we our results experiments achieves achieve achieving outperforms outperforming improves improving improvement dataset
    contains comprising consists introduce present propose trained training only using show demonstrate accuracy compared
    than over state-of-the-art however while annotated collected parameters find`,
);

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

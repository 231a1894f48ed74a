// Metrics that a number may be measured in: those of its sentence, or none that is named.
import { named, type Feature } from '../../learned/feature.ts';
import { FeatureList } from '../../learned/feature-list.ts';
import type { MetricRow } from '../../lexicon/metrics.ts';
import type { MetricMention } from '../find-names/index.ts';
import type { FoundNumber } from '../find-numbers/index.ts';
import { describePair, toPairNames } from './describe-pair.ts';
import { findMetricPhrases, type MetricPhrase } from './find-metric-phrases.ts';
import { groupLists, type MetricLink, type SentenceContext } from './link-context.ts';

/** How far from its number a metric may stand, in tokens. */
const REACH = 60;

/** The number's place in its list, and how long that list is. */
export interface ListOrder {
  readonly index: number;
  readonly size: number;
}

interface KnownLinks {
  /** What the rules would take. */
  readonly rule: MetricLink;
  /** What was chosen for the number before in the same sentence. */
  readonly previous: MetricLink | undefined;
  readonly order: ListOrder;
}

export interface MetricCandidate {
  readonly metric: MetricMention | undefined;
  readonly features: readonly Feature[];
}

export function findMetricCandidates(
  context: SentenceContext,
  number: FoundNumber,
  known: KnownLinks,
): MetricCandidate[] {
  const { rule, previous, order } = known;
  const here = context.names.metrics.filter(
    (metric) =>
      metric.sentence === number.measure.sentence &&
      Math.abs(metric.firstToken - number.measure.from) < REACH,
  );
  const { phrases, placeInList } = findMetricPhrases(context, number);
  const describeListed = (metric: MetricMention, features: FeatureList): void => {
    const place = placeInList.get(metric.endToken);
    if (order.size > 1 && place !== undefined)
      features.add(place === order.index ? SEEN.listed : SEEN.notListed);
  };
  const candidates = here.map((metric): MetricCandidate => {
    const features = new FeatureList();
    const kind = toKind(metric.row);
    const others = here.filter((other) => other !== metric);
    describePair(context, number, metric, others, { features, again: PAIR_OF.get(kind) });
    const row = SEEN.row.ofText(metric.row.name);
    features.add(SEEN.is.ofText(metric.text.toLowerCase()));
    features.add(row);
    features.add(row?.of(number.kind));
    features.add(kind);
    features.add(kind.of(number.kind));
    features.add(kind.of('unit')?.of(number.measure.unit));
    describeChoice(metric, rule, previous, features);
    if (order.size > 1) describeOrder(context, number, { metric, here, order }, features);
    describeListed(metric, features);
    return { metric, features: features.items };
  });
  for (const phrase of phrases) {
    const isKnown = here.some((metric) => metric.endToken === phrase.endToken);
    const features = new FeatureList();
    const stands = SEEN[isKnown ? 'known' : 'unknown'].ofText(phrase.pattern);
    describePhrase(context, number, phrase, stands, features);
    describePair(context, number, phrase, here, { features, names: PHRASE_PAIR });
    features.add(stands?.of('beside')?.of(String(Math.min(here.length, 2))));
    if (rule.metric !== undefined)
      features.add(rule.metric.endToken === phrase.endToken ? SEEN.extendsRule : SEEN.againstRule);
    if (previous?.metric?.text === phrase.text) features.add(SEEN.same);
    describeListed(phrase, features);
    candidates.push({ metric: phrase, features: features.items });
  }
  const none = describeNone(context, number, here.length);
  describeChoice(undefined, rule, previous, none);
  candidates.push({ metric: undefined, features: none.items });
  return candidates;
}

/** A metric that no lexicon has to know. `stands`: how it stands to the number. */
function describePhrase(
  context: SentenceContext,
  number: FoundNumber,
  phrase: MetricPhrase,
  stands: Feature | undefined,
  features: FeatureList,
): void {
  const words = phrase.text.toLowerCase().split(' ');
  features.add(SEEN.phrase);
  features.add(SEEN.is.ofText(words.join(' ')));
  features.add(stands);
  features.add(stands?.of(number.kind));
  features.add(stands?.of('of')?.of(String(words.length)));
  features.add(SEEN.ends.of(words.at(-1) ?? ''));
  features.add(SEEN.begins.of(words[0] ?? ''));
  features.add(SEEN.phraseUnit.of(number.measure.unit));
  if (words.length > 1) features.add(SEEN.ends.of(words.at(-2) ?? '')?.of(words.at(-1) ?? ''));
  const isNamed = context.names.mentionAt[phrase.endToken - 1] !== undefined;
  features.add(isNamed ? SEEN.inName : /\p{Lu}/u.test(phrase.text) ? SEEN.capitals : SEEN.plain);
}

function describeNone(context: SentenceContext, number: FoundNumber, count: number): FeatureList {
  const { tokens } = context.document;
  const { measure } = number;
  const features = new FeatureList();
  const { none } = SEEN;
  const word = (index: number): string => tokens[index]?.lower ?? '';
  features.add(none);
  features.add(none.of(number.kind));
  features.add(none.of('unit')?.of(measure.unit));
  features.add(none.of('of')?.of(String(Math.min(count, 3))));
  features.add(none.of('next')?.of(word(measure.endToken)));
  const second = tokens[measure.endToken + 1];
  const next = none.of('next')?.of(word(measure.endToken));
  features.add(second === undefined ? next : next?.of(second.lower));
  features.add(
    none
      .of('after')
      ?.of(word(measure.from - 2))
      ?.of(word(measure.from - 1)),
  );
  return features;
}

const SEEN = {
  is: named('is'),
  row: named('row'),
  rule: named('rule'),
  same: named('same as before'),
  sameRow: named('row as before'),
  none: named('none'),
  parallel: named('parallel'),
  notParallel: named('not parallel'),
  inOrder: named('in order'),
  outOfOrder: named('out of order'),
  phrase: named('phrase'),
  known: named('phrase known'),
  unknown: named('phrase unknown'),
  ends: named('phrase ends'),
  begins: named('phrase begins'),
  phraseUnit: named('phrase unit'),
  inName: named('phrase ends in a name'),
  capitals: named('phrase with capitals'),
  plain: named('phrase plain'),
  extendsRule: named('phrase extends rule'),
  againstRule: named('phrase against rule'),
  listed: named('at its place in a list'),
  notListed: named('at another place in a list'),
};
const KINDS = {
  quality: { strong: named('quality'), weak: named('quality weak') },
  efficiency: { strong: named('efficiency'), weak: named('efficiency weak') },
};
const PAIR_OF = new Map(
  [KINDS.quality, KINDS.efficiency]
    .flatMap(({ strong, weak }) => [strong, weak])
    .map((kind) => [kind, toPairNames(kind)]),
);

const PHRASE_PAIR = toPairNames(named('phrase stands'));

function toKind(row: MetricRow): Feature {
  return KINDS[row.quantity][row.weak === true ? 'weak' : 'strong'];
}

/** "12.2% and 1.9% in terms of welfare and revenue": of two lists as long, each has its partner. */
function describeOrder(
  context: SentenceContext,
  number: FoundNumber,
  { metric, here, order }: { metric: MetricMention; here: readonly MetricMention[]; order: ListOrder },
  features: FeatureList,
): void {
  const list = groupLists(context, here).find((metrics) => metrics.includes(metric)) ?? [];
  if (list.length === order.size)
    features.add(list.indexOf(metric) === order.index ? SEEN.parallel : SEEN.notParallel);
  const isBehind = metric.firstToken >= number.measure.endToken;
  const beside = here.filter((other) =>
    isBehind ? other.firstToken >= number.measure.endToken : other.endToken <= number.measure.from,
  );
  if (beside.length !== order.size) return;
  const isInOrder = beside.indexOf(metric) === order.index;
  features.add((isInOrder ? SEEN.inOrder : SEEN.outOfOrder).of(isBehind ? 'behind' : 'before'));
}

function describeChoice(
  metric: MetricMention | undefined,
  rule: MetricLink,
  previous: MetricLink | undefined,
  features: FeatureList,
): void {
  if (metric === rule.metric) {
    features.add(SEEN.rule);
    features.add(SEEN.rule.of(rule.rule));
  }
  if (previous === undefined) return;
  if (metric === previous.metric) features.add(SEEN.same);
  else if (metric !== undefined && metric.row === previous.metric?.row) features.add(SEEN.sameRow);
}

/** Adjectives, plurals and averages stand for the metric that they speak of. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['faster', 'speed'],
  ['accurate', 'accuracy'],
  ['accuracies', 'accuracy'],
  ['success', 'success rate'],
  ['successes', 'success rate'],
  ['success rates', 'success rate'],
  ['speedups', 'speedup'],
  ['speed-ups', 'speedup'],
  ['fps', 'FPS'],
  ['average accuracy', 'accuracy'],
  ['errors', 'error'],
]);

/** As it is shown: "Word Error Rate (WER)" is "Word Error Rate". */
export function toMetricText({ text }: { readonly text: string }): string {
  const bracket = text.endsWith(')') ? text.lastIndexOf(' (') : -1;
  const short = bracket > 0 ? text.slice(0, bracket) : text;
  return WORDS.get(short.toLowerCase()) ?? short;
}

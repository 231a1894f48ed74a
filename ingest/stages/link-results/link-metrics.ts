// What each number measures.
import type { MetricMention } from '../find-names/index.ts';
import type { FoundNumber } from '../find-numbers/index.ts';
import { toWordSet } from '../word-set.ts';
import { sentenceOf, type MetricLink, type SentenceContext } from './link-context.ts';

export type MetricContext = SentenceContext;

/** Links the numbers of one sentence, in order. A list of numbers without metrics of its own repeats those of the list before. */
export function linkMetrics(context: MetricContext, numbers: readonly FoundNumber[]): MetricLink[] {
  const links = numbers.map((number): MetricLink => findOwn(context, number));
  for (const [index, link] of links.entries()) {
    if (link.metric !== undefined) continue;
    links[index] = findShared(context, numbers, links, index);
  }
  return links;
}

function findOwn(context: MetricContext, number: FoundNumber): MetricLink {
  const after = findAfter(context, number);
  if (after !== undefined) return { metric: after, rule: 'metric.after' };
  const before = findBefore(context, number);
  if (before !== undefined) return { metric: before, rule: 'metric.before' };
  const behind = findBehind(context, number);
  return { metric: behind, rule: behind === undefined ? 'none' : 'metric.in' };
}

/** "5.0% success rate", "14.3 AUC points", "8.4% absolute accuracy gain", "63% fewer tokens". */
function findAfter(context: MetricContext, number: FoundNumber): MetricMention | undefined {
  const { metricAt } = context.names;
  for (let index = number.measure.endToken, words = 0; words < 4; index += 1, words += 1) {
    const metric = metricAt[index];
    if (metric !== undefined) return isGenericSpeed(metric) ? (metricAt[metric.endToken] ?? metric) : metric;
    const word = context.document.tokens[index]?.lower ?? '';
    if (!BEFORE_METRIC.has(word) && !/^[a-z]+-level$/.test(word)) return undefined;
    if (word === 'and' && words > 0) return undefined;
  }
  return undefined;
}

const BEFORE_METRIC = toWordSet(
  `absolute relative average higher lower better fewer less more faster improvement improvements increase gain gains reduction
  reductions decrease drop boost in on of the its overall point points and percentage top-1 mean higher-quality greater reduced
  improved smaller shorter enhancement decline savings saving zero-shot`,
);

/** "faster" is a speed, unless a noun says of what. */
function isGenericSpeed(metric: MetricMention): boolean {
  return metric.text.toLowerCase() === 'faster';
}

/** "accuracy of 82%", "improves accuracy from 5 to 9", "reducing inference time by 44%", "ROUGE-1 49.17". */
function findBefore(context: MetricContext, number: FoundNumber): MetricMention | undefined {
  const { metricAt, mentionAt } = context.names;
  const start = Math.max(sentenceOf(context, number).firstToken, number.measure.from - 12);
  for (let index = number.measure.from - 1; index >= start; index -= 1) {
    const metric = metricAt[index];
    if (metric !== undefined) return metric;
    const word = context.document.tokens[index]?.lower ?? '';
    if (context.document.tokens[index]?.kind === 'number' || word === ';' || word === ',' || word === '%')
      return undefined;
    if (mentionAt[index] !== undefined && index < number.measure.from - 6) return undefined;
    if (index < number.measure.from - 2 && OTHER_CLAUSE.has(word)) return undefined;
  }
  return undefined;
}

const OTHER_CLAUSE = toWordSet('while and achieving outperforming surpassing with');

/** "by 17.8% in accuracy", "4.6% in exact match", "by 1.2% on average in terms of BLEU". */
function findBehind(context: MetricContext, number: FoundNumber): MetricMention | undefined {
  const { metricAt } = context.names;
  const sentence = sentenceOf(context, number);
  for (
    let index = number.measure.endToken;
    index < Math.min(sentence.endToken, number.measure.endToken + 14);
    index += 1
  ) {
    const word = context.document.tokens[index]?.lower ?? '';
    if (BEHIND_ENDS.has(word)) return undefined;
    if (context.document.tokens[index]?.kind === 'number' && index > number.measure.endToken + 6)
      return undefined;
    const metric = metricAt[index];
    if (metric === undefined) continue;
    const before = context.document.tokens[index - 1]?.lower ?? '';
    const isIn = /^(?:in|on|of|for|terms|the)$/.test(before) || metric.row.weak !== true;
    return isIn && metric.row.quantity === 'quality' ? metric : undefined;
  }
  return undefined;
}

const BEHIND_ENDS = toWordSet('; while whereas outperforming surpassing with');

/** The metric of the list before, in the same order where that list had several; else of the neighbour in the same list. */
function findShared(
  context: MetricContext,
  numbers: readonly FoundNumber[],
  links: readonly MetricLink[],
  index: number,
): MetricLink {
  const number = numbers[index];
  if (number === undefined) return { metric: undefined, rule: 'none' };
  const next = numbers[index + 1];
  const nextMetric = links[index + 1]?.metric;
  if (
    next !== undefined &&
    nextMetric !== undefined &&
    next.kind === number.kind &&
    isList(context, number, next)
  )
    return { metric: nextMetric, rule: 'metric.list' };
  const last = numbers[index + 2];
  const lastMetric = links[index + 2]?.metric;
  if (
    next !== undefined &&
    last !== undefined &&
    lastMetric !== undefined &&
    last.kind === number.kind &&
    isList(context, number, next) &&
    isList(context, next, last)
  )
    return { metric: lastMetric, rule: 'metric.list' };
  const pair = [links[index - 2]?.metric, links[index - 1]?.metric];
  if (
    pair[0] !== undefined &&
    pair[1] !== undefined &&
    pair[0].row !== pair[1].row &&
    next !== undefined &&
    isList(context, number, next)
  )
    return { metric: pair[0], rule: 'metric.parallel' };
  const back = links[index - 1];
  const before = numbers[index - 1];
  if (back?.rule === 'metric.parallel' && links[index - 2]?.metric !== undefined)
    return { metric: links[index - 2]?.metric, rule: 'metric.parallel' };
  if (
    before !== undefined &&
    back?.metric !== undefined &&
    back.metric.row.quantity === 'quality' &&
    number.share !== 'cost' &&
    number.kind !== 'ratio' &&
    number.measure.unit === before.measure.unit
  )
    return { metric: back.metric, rule: 'metric.carried' };
  return { metric: undefined, rule: 'none' };
}

function isList(context: MetricContext, left: FoundNumber, right: FoundNumber): boolean {
  const [from, end] = [left.measure.endToken, right.measure.from];
  if (end - from > 3) return false;
  for (let index = from; index < end; index += 1)
    if (!LIST_WORDS.has(context.document.tokens[index]?.lower ?? '')) return false;
  return true;
}

const LIST_WORDS = toWordSet(', and / or ~ + up to');

// Metrics that a number may be measured in: those of its sentence, or none that is named.
import type { MetricMention } from '../find-names/index.ts';
import type { FoundNumber } from '../find-numbers/index.ts';
import { describePair } from './describe-pair.ts';
import { findMetricPhrases } from './find-metric-phrases.ts';
import { wordsBetween, type MetricLink, type SentenceContext } from './link-context.ts';

/** How far from its number a metric may stand, in tokens. */
const REACH = 60;

export interface MetricCandidate {
  readonly metric: MetricMention | undefined;
  readonly features: string[];
}

export function findMetricCandidates(
  context: SentenceContext,
  number: FoundNumber,
  rule: MetricLink,
  previous: MetricLink | undefined,
): MetricCandidate[] {
  const here = context.names.metrics.filter(
    (metric) =>
      metric.sentence === number.measure.sentence &&
      Math.abs(metric.firstToken - number.measure.from) < REACH,
  );
  const candidates = here.map((metric): MetricCandidate => {
    const { row } = metric;
    const features = describePair(
      context,
      number,
      metric,
      here.filter((other) => other !== metric),
    );
    const kind = `${row.quantity}${row.weak === true ? ' weak' : ''}`;
    features.push(`is ${metric.text.toLowerCase()}`, `row ${row.name}`, `row ${row.name} ${number.kind}`);
    features.push(kind, `${kind} ${number.kind}`, `${kind} unit ${number.measure.unit}`);
    features.push(...features.slice(0, 4).map((feature) => `${kind} ${feature}`));
    describeChoice(metric, rule, previous, features);
    return { metric, features };
  });
  for (const phrase of findMetricPhrases(context, number)) {
    const known = here.some((metric) => metric.endToken === phrase.endToken);
    const words = phrase.text.toLowerCase().split(' ');
    const stands = `${phrase.pattern} ${known ? 'known' : 'unknown'}`;
    const features = ['phrase', stands, `${stands} ${number.kind}`, `${stands} of ${words.length}`];
    features.push(`phrase ends ${words.at(-1) ?? ''}`, `phrase begins ${words[0] ?? ''}`);
    features.push(`${stands} beside ${Math.min(here.length, 2)}`, `phrase unit ${number.measure.unit}`);
    if (words.length > 1) features.push(`phrase ends ${words.slice(-2).join(' ')}`);
    const isNamed = context.names.mentionAt[phrase.endToken - 1] !== undefined;
    features.push(
      isNamed
        ? 'phrase ends in a name'
        : /\p{Lu}/u.test(phrase.text)
          ? 'phrase with capitals'
          : 'phrase plain',
    );
    if (rule.metric !== undefined)
      features.push(rule.metric.endToken === phrase.endToken ? 'phrase extends rule' : 'phrase against rule');
    if (previous?.metric?.text === phrase.text) features.push('same as before');
    candidates.push({ metric: phrase, features });
  }
  const { tokens } = context.document;
  const { measure } = number;
  const none = [
    'none',
    `none ${number.kind}`,
    `none unit ${measure.unit}`,
    `none of ${Math.min(here.length, 3)}`,
  ];
  none.push(`none next ${tokens[measure.endToken]?.lower ?? ''}`);
  none.push(`none next ${wordsBetween(context, measure.endToken, measure.endToken + 2).join(' ')}`);
  none.push(`none after ${wordsBetween(context, measure.from - 2, measure.from).join(' ')}`);
  describeChoice(undefined, rule, previous, none);
  candidates.push({ metric: undefined, features: none });
  return candidates;
}

function describeChoice(
  metric: MetricMention | undefined,
  rule: MetricLink,
  previous: MetricLink | undefined,
  features: string[],
): void {
  if (metric === rule.metric) features.push('rule', `rule ${rule.rule}`);
  if (previous === undefined) return;
  if (metric === previous.metric) features.push('same as before');
  else if (metric !== undefined && metric.row === previous.metric?.row) features.push('row as before');
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
export function toMetricText(metric: MetricMention): string {
  const bracket = metric.text.endsWith(')') ? metric.text.lastIndexOf(' (') : -1;
  const short = bracket > 0 ? metric.text.slice(0, bracket) : metric.text;
  return WORDS.get(short.toLowerCase()) ?? short;
}

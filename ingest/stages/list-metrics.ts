// The metrics that an evaluation is said to use, in the text's words, each once.
import { named, type Feature } from '../learned/feature.ts';
import { FeatureSet } from '../learned/feature-list.ts';
import type { MetricMention } from './find-names/index.ts';
import type { Judge } from './judge.ts';
import type { LinkContext } from './link-results/link-context.ts';
import type { LinkedNumber } from './link-results/linked-number.ts';
import { toMetricText } from './link-results/metric-candidates.ts';

export function listMetrics(context: LinkContext, linked: readonly LinkedNumber[], judge: Judge): string[] {
  const groups = new Map<string, MetricMention[]>();
  const phrases = linked.flatMap(({ metric }) => metric.metric ?? []);
  for (const metric of new Set([...context.names.metrics, ...phrases])) {
    const key = toMetricText(metric)
      .toLowerCase()
      .replaceAll(/[-\s]|scores?$/g, '');
    if (key === '') continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [metric]);
    else group.push(metric);
  }
  const found: string[] = [];
  for (const mentions of groups.values()) {
    const [first] = mentions;
    if (first === undefined) continue;
    const text = toMetricText(first);
    if (judge.holds('lists-metric', { metric: text, context }, describe(context, linked, mentions)))
      found.push(/\p{Lu}.*\p{Lu}|\p{Lu}\d/u.test(text) ? text : text.toLowerCase());
  }
  return found;
}

const SEEN = {
  results: named('results'),
  phrase: named('phrase'),
  noResults: named('no results'),
  someResults: named('some results'),
  row: named('row'),
  text: named('text'),
  before: named('-1'),
  after: named('+1'),
  cue: named('cue'),
  mentions: named('mentions'),
};
const WHERE = { title: named('title'), background: named('background'), own: named('own work') };
const STRENGTHS = { weak: named('weak'), strong: named('strong') };
const QUANTITIES = { quality: named('quality'), efficiency: named('efficiency') };

function describe(
  context: LinkContext,
  linked: readonly LinkedNumber[],
  mentions: readonly MetricMention[],
): readonly Feature[] {
  const { document, roles } = context;
  const features = new FeatureSet();
  let links = 0;
  for (const { metric } of linked)
    if (metric.metric !== undefined && mentions.includes(metric.metric)) links += 1;
  const results = String(Math.min(links, 2));
  features.add(SEEN.results.of(results));
  if (mentions.every((metric) => !context.names.metrics.includes(metric))) features.add(SEEN.phrase);
  features.add(linked.length === 0 ? SEEN.noResults : SEEN.someResults);
  for (const { row, text, sentence, firstToken, endToken } of mentions) {
    const strength = row.weak === true ? 'weak' : 'strong';
    features.add(SEEN.row.ofText(row.name));
    features.add(SEEN.text.ofText(text.toLowerCase()));
    const quantity = QUANTITIES[row.quantity].of(strength);
    features.add(quantity);
    features.add(quantity?.of('results')?.of(results));
    const where = sentence === 0 ? 'title' : sentence < roles.ownWorkFrom ? 'background' : 'own';
    features.add(WHERE[where]);
    features.add(STRENGTHS[strength].ofText(WHERE[where].name));
    const hasNumber = context.numbers.some(({ measure }) => measure.sentence === sentence);
    features.add(STRENGTHS[strength].ofText(hasNumber ? 'number in sentence' : 'no number in sentence'));
    features.add(SEEN.before.of(document.tokens[firstToken - 1]?.lower ?? ''));
    features.add(SEEN.after.of(document.tokens[endToken]?.lower ?? ''));
    for (let index = Math.max(0, firstToken - 8); index < firstToken; index += 1) {
      const cue = context.cues[index];
      if (cue !== undefined) features.add(SEEN.cue.of(cue.cue));
    }
  }
  features.add(SEEN.mentions.of(String(Math.min(mentions.length, 3))));
  return features.items;
}

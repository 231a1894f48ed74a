// The metrics that an evaluation is said to use, in the text's words, each once.
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

function describe(
  context: LinkContext,
  linked: readonly LinkedNumber[],
  mentions: readonly MetricMention[],
): string[] {
  const { document, roles } = context;
  const features = new Set<string>();
  const links = linked.filter(
    ({ metric }) => metric.metric !== undefined && mentions.includes(metric.metric),
  );
  features.add(`results ${Math.min(links.length, 2)}`);
  const isPhrase = mentions.every((metric) => !context.names.metrics.includes(metric));
  if (isPhrase) features.add('phrase');
  features.add(linked.length === 0 ? 'no results' : 'some results');
  for (const { row, text, sentence, firstToken, endToken } of mentions) {
    const weak = row.weak === true ? 'weak' : 'strong';
    features.add(`row ${row.name}`);
    features.add(`text ${text.toLowerCase()}`);
    features.add(`${row.quantity} ${weak}`);
    features.add(`${row.quantity} ${weak} results ${Math.min(links.length, 2)}`);
    const where = sentence === 0 ? 'title' : sentence < roles.ownWorkFrom ? 'background' : 'own work';
    features.add(where);
    features.add(`${weak} ${where}`);
    const hasNumber = context.numbers.some(({ measure }) => measure.sentence === sentence);
    features.add(`${weak} ${hasNumber ? 'number in sentence' : 'no number in sentence'}`);
    const [before, after] = [
      document.tokens[firstToken - 1]?.lower ?? '',
      document.tokens[endToken]?.lower ?? '',
    ];
    features.add(`-1 ${before}`);
    features.add(`+1 ${after}`);
    for (let index = Math.max(0, firstToken - 8); index < firstToken; index += 1) {
      const cue = context.cues[index];
      if (cue !== undefined) features.add(`cue ${cue.cue}`);
    }
  }
  features.add(`mentions ${Math.min(mentions.length, 3)}`);
  return [...features];
}

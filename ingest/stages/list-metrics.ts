// The metrics that an evaluation is said to use, in the text's words, each once.
import { named, type Feature } from '../learned/feature.ts';
import { FeatureSet } from '../learned/feature-list.ts';
import { addLexeme, lexemeOfWord, type Lexeme } from '../learned/lexeme.ts';
import type { MetricMention } from './find-names/index.ts';
import type { Judge } from './judge.ts';
import type { LinkContext } from './link-results/link-context.ts';
import type { LinkedNumber } from './link-results/linked-number.ts';
import { toMetricText } from './link-results/metric-candidates.ts';
import type { Document } from './read-document.ts';
import { remember } from './remember.ts';

export function listMetrics(context: LinkContext, linked: readonly LinkedNumber[], judge: Judge): string[] {
  const { metrics } = context.names;
  const groups = new Map<string, MetricMention[]>();
  // beside the metrics that the lexicon knows, phrases that numbers are measured in
  const phrases = linked.flatMap(({ metric }) => metric.metric ?? []);
  for (const metric of phrases.length === 0 ? metrics : new Set([...metrics, ...phrases])) {
    const key = toKey(metric.text);
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
    if (
      judge.believe('lists-metric', { metric: text, context }, describe(context, linked, mentions)) !==
      undefined
    )
      found.push(/\p{Lu}.*\p{Lu}|\p{Lu}\d/u.test(text) ? text : text.toLowerCase());
  }
  return found;
}

/** The same for "F1-score", "F1 scores" and "F1". */
const toKey = remember((text: string) =>
  toMetricText({ text })
    .toLowerCase()
    .replaceAll(/[-\s]|scores?$/g, ''),
);

const COUNTS = ['0', '1', '2', '3'];

function toCounts(name: string): readonly Feature[] {
  return COUNTS.map((count) => named(`${name} ${count}`));
}

const SEEN = {
  results: toCounts('results'),
  phrase: named('phrase'),
  noResults: named('no results'),
  someResults: named('some results'),
  row: named('row'),
  text: named('text'),
  before: named('-1'),
  after: named('+1'),
  cue: named('cue'),
  mentions: toCounts('mentions'),
  where: { title: named('title'), background: named('background'), own: named('own work') },
  weak: toStrengthNames('weak'),
  strong: toStrengthNames('strong'),
};

function toStrengthNames(strength: 'weak' | 'strong') {
  const quantity = (name: string) => ({
    at: named(`${name} ${strength}`),
    results: toCounts(`${name} ${strength} results`),
  });
  return {
    quality: quantity('quality'),
    efficiency: quantity('efficiency'),
    title: named(`${strength} title`),
    background: named(`${strength} background`),
    own: named(`${strength} own work`),
    number: named(`${strength} number in sentence`),
    noNumber: named(`${strength} no number in sentence`),
  };
}

const CUE_REACH = 8;

function describe(
  context: LinkContext,
  linked: readonly LinkedNumber[],
  mentions: readonly MetricMention[],
): readonly Feature[] {
  const features = new FeatureSet();
  let links = 0;
  for (const { metric } of linked)
    if (metric.metric !== undefined && mentions.includes(metric.metric)) links += 1;
  const results = Math.min(links, 2);
  features.add(SEEN.results[results]);
  if (mentions.every((metric) => !context.names.metrics.includes(metric))) features.add(SEEN.phrase);
  features.add(linked.length === 0 ? SEEN.noResults : SEEN.someResults);
  for (const metric of mentions) {
    const { row, sentence } = metric;
    const strength = SEEN[row.weak === true ? 'weak' : 'strong'];
    features.add(SEEN.row.ofText(row.name));
    features.add(SEEN.text.ofText(metric.text.toLowerCase()));
    features.add(strength[row.quantity].at);
    features.add(strength[row.quantity].results[results]);
    const where = sentence === 0 ? 'title' : sentence < context.roles.ownWorkFrom ? 'background' : 'own';
    features.add(SEEN.where[where]);
    features.add(strength[where]);
    const hasNumber = context.numbers.some(({ measure }) => measure.sentence === sentence);
    features.add(hasNumber ? strength.number : strength.noNumber);
    describePlace(context, metric, features);
  }
  features.add(SEEN.mentions[Math.min(mentions.length, 3)]);
  return features.items;
}

function describePlace(
  { document, cues }: LinkContext,
  { firstToken, endToken }: MetricMention,
  features: FeatureSet,
): void {
  features.add(SEEN.before.at(lexemeAt(document, firstToken - 1)));
  features.add(SEEN.after.at(lexemeAt(document, endToken)));
  for (let index = Math.max(0, firstToken - CUE_REACH); index < firstToken; index += 1) {
    const cue = cues[index];
    if (cue !== undefined) features.add(SEEN.cue.of(cue.cue));
  }
}

const EMPTY = addLexeme('');

function lexemeAt({ tokens }: Document, index: number): Lexeme {
  const token = tokens[index];
  return token === undefined ? EMPTY : lexemeOfWord(token.word);
}

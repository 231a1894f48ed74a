// The split, the setting or the unnamed target of a number, in the text's words, or nothing.
import { named, type Feature } from '../../learned/feature.ts';
import { FeatureList } from '../../learned/feature-list.ts';
import type { ResultKind } from '../../model/extraction.ts';
import type { Token } from '../find-tokens.ts';
import type { FoundNumber } from '../find-numbers/index.ts';
import type { Judge } from '../judge.ts';
import { toWordSet } from '../word-set.ts';
import { describePair, windowOf, type Piece } from './describe-pair.ts';
import { findScope } from './link-baselines.ts';
import type { LinkContext } from './link-context.ts';
import type { LinkedNumber } from './linked-number.ts';

interface ScopeCandidate {
  readonly text: string | null;
  readonly features: readonly Feature[];
}

interface Phrase extends Piece {
  readonly text: string;
  readonly opener: string;
  readonly words: readonly string[];
}

const OPENERS = toWordSet(
  `on in across for under over at with when using among within of during after against between without from through by to`,
);
const ENDS = toWordSet(
  `, ; : ( ) . ! ? " “ ” and while which that is are was were compared than respectively we our it with by to on across over when using for
  in of from as but`,
);
const ENDING_VERBS = /^(?:achiev|reach|outperform|surpass|demonstrat|show)\w*$/;
const ARTICLES = toWordSet('the a an all our both its their');
const MAX_WORDS = 8;

export function chooseScope(context: LinkContext, link: LinkedNumber, judge: Judge): string | null {
  const { number, benchmark } = link;
  const rule = findScope(context, number, benchmark.names.length > 0);
  const phrases = findPhrases(context, number, windowOf(context, number));
  const target = benchmark.names.length > 0 ? TARGET.named : TARGET.unnamed;
  const candidates = phrases.map((phrase): ScopeCandidate => {
    const rivals = phrases.filter((other) => other !== phrase && other.opener === phrase.opener);
    const features = new FeatureList();
    describePair(context, number, phrase, rivals, { features });
    const last = phrase.words.at(-1) ?? '';
    const [opens, ends] = [SEEN.opens.of(phrase.opener), SEEN.ends.of(last)];
    features.add(opens);
    features.add(opens?.ofText(target.name));
    features.add(ends);
    features.add(ends?.ofText(target.name));
    for (const word of phrase.words) features.add(SEEN.word.of(word));
    features.add(SEEN.words.of(String(phrase.words.length)));
    features.add(target);
    features.add(OPENS[number.kind].of(phrase.opener));
    if (rule !== null) {
      const [a, b] = [rule.toLowerCase(), phrase.text.toLowerCase()];
      if (a === b) {
        features.add(SEEN.rule);
        features.add(SEEN.rule.ofText(target.name));
      } else if (a.includes(b) || b.includes(a)) features.add(SEEN.ruleInPart);
    }
    return { text: phrase.text, features: features.items };
  });
  candidates.push({ text: null, features: describeNone(number.kind, phrases.length, rule, target) });
  return judge.choose('scope', number, candidates)?.candidate.text ?? null;
}

function describeNone(
  kind: ResultKind,
  count: number,
  rule: string | null,
  target: Feature,
): readonly Feature[] {
  const features = new FeatureList();
  const { none } = SEEN;
  features.add(none);
  features.add(none.ofText(target.name));
  features.add(none.of(kind));
  features.add(none.of(kind)?.ofText(target.name));
  const suggestion = rule === null ? SEEN.ruleNone : SEEN.ruleSome;
  features.add(suggestion);
  features.add(suggestion.ofText(target.name));
  features.add(none.of('of')?.of(String(Math.min(count, 5))));
  return features.items;
}

const TARGET = { named: named('with benchmark'), unnamed: named('no benchmark') };
const SEEN = {
  opens: named('opens'),
  ends: named('ends'),
  word: named('word'),
  words: named('words'),
  rule: named('rule'),
  ruleInPart: named('rule in part'),
  ruleNone: named('rule none'),
  ruleSome: named('rule some'),
  none: named('none'),
};
const OPENS = {
  score: named('score opens'),
  change: named('change opens'),
  ratio: named('ratio opens'),
  from_to: named('from_to opens'),
};

/** What stands behind a preposition, to the next word that ends it; names and numbers alone are no scope. Settings stand alone too. */
function findPhrases(context: LinkContext, number: FoundNumber, { firstToken, endToken }: Piece): Phrase[] {
  const { tokens, text } = context.document;
  const near = context.numbers.filter(
    ({ measure }) => measure.endToken > firstToken && measure.from < endToken,
  );
  const found: Phrase[] = [];
  const add = (opener: string, first: number, end: number): void => {
    if (isCovered(context.names.mentionAt, first, end) || isCovered(context.names.metricAt, first, end))
      return;
    const isResult = near.some(
      ({ measure }) =>
        measure.from < end && measure.endToken > first && (measure.unit !== '' || measure.hasDecimals),
    );
    if (isResult) return;
    const words = tokens.slice(first, end).map((token) => (token.kind === 'number' ? '#' : token.lower));
    if (words.length === 0) return;
    found.push({
      text: text.slice(tokens[first]?.start, tokens[end - 1]?.end),
      firstToken: first,
      endToken: end,
      opener,
      words,
    });
  };
  for (let index = firstToken; index < endToken; index += 1) {
    const word = tokens[index]?.lower ?? '';
    if (SETTINGS.has(word) || /^\d+-shot$/.test(word)) add('setting', index, index + 1);
    if (!OPENERS.has(word)) continue;
    let first = index + 1;
    while (ARTICLES.has(tokens[first]?.lower ?? '')) first += 1;
    let end = readOn(tokens, first, endToken);
    add(word, first, end);
    // "on head and tail classes": what stands behind "and" is one of its own
    for (let parts = 0; parts < MAX_PARTS && tokens[end]?.lower === 'and'; parts += 1) {
      const next = readOn(tokens, end + 1, endToken);
      add('and', end + 1, next);
      end = next;
    }
  }
  const metric = context.metrics.get(number)?.metric;
  if (metric !== undefined) addModifier(tokens, metric.firstToken, add);
  addModifier(tokens, number.measure.endToken + 1, add);
  addLabel(tokens, number.measure.from, add);
  return found;
}

const MAX_PARTS = 4;

/** Nothing but names, or nothing but metrics; nothing at all, too. */
function isCovered(places: readonly unknown[], first: number, end: number): boolean {
  for (let index = first; index < end; index += 1) if (places[index] === undefined) return false;
  return true;
}

function readOn(tokens: readonly Token[], first: number, limit: number): number {
  let end = first;
  while (end < limit && end - first < MAX_WORDS && !isEnd(tokens[end]?.lower ?? '')) end += 1;
  return end;
}

function isEnd(word: string): boolean {
  return ENDS.has(word) || ENDING_VERBS.test(word);
}

type Add = (opener: string, first: number, end: number) => void;

/** "all-region MAE", "50% out-of-domain accuracy": a compound right before what is measured. */
function addModifier(tokens: readonly Token[], metric: number, add: Add): void {
  const before = tokens[metric - 1];
  if (before?.kind === 'word' && before.text.includes('-')) add('modifier', metric - 1, metric);
}

/** "text: 3.4x, image: 5.3x". */
function addLabel(tokens: readonly Token[], number: number, add: Add): void {
  if (tokens[number - 1]?.text !== ':') return;
  let first = number - 1;
  while (number - first < 4 && tokens[first - 1]?.kind === 'word') first -= 1;
  if (first < number - 1) add('label', first, number - 1);
}

/** "5-shot" is one too. */
const SETTINGS = toWordSet(
  `zero-shot few-shot one-shot in-domain out-of-domain out-of-distribution in-distribution unseen real-world offline online
  simulation supervised unsupervised semi-supervised fully-supervised end-to-end cross-domain low-resource full-shot transductive
  inductive`,
);

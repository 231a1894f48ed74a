// What a number is said to measure in words that no lexicon has to know: "an acceptance length of 5.9", "reduces endpoint errors by 25%".
import type { MetricRow } from '../../lexicon/metrics.ts';
import type { MetricMention } from '../find-names/index.ts';
import type { FoundNumber } from '../find-numbers/index.ts';
import { sentenceOf, type SentenceContext } from './link-context.ts';

export interface MetricPhrase extends MetricMention {
  /** How it stands to the number. */
  readonly pattern: string;
}

const MAX_WORDS = 4;
const REACH = 10;
/** Words that no phrase goes across. */
const BORDERS = new Set(
  `of in on for with by to from at as than over and or but while which that is are was were be been by, compared against
  using via under across when where we our it its this these those their not also further both achieves achieve achieving
  obtains reaches reaching attains yields improves improve improving improved reduces reduce reducing increases increase
  increasing decreases decrease boosts boosting enhances raising raises lowering lowers has have had can show shows
  outperforms outperforming respectively only up about around nearly approximately least most more`.split(
    /\s+/,
  ),
);
/** Words that stand before a metric and are no part of its name. */
const LEADS =
  /^(?:the|a|an|average|averaged|mean|overall|total|absolute|relative|significant|new|best|state-of-the-art|higher|lower|better|fewer|less|smaller|larger|greater|faster|shorter|improved|additional|extra|further|final|highest|lowest|peak|maximum|up|near|corresponding|respective|comparable|competitive|strong|remarkable|impressive)$/;
const MORE =
  /^(?:fewer|less|lower|higher|better|smaller|larger|greater|more|shorter|faster|reduction|reductions|improvement|improvements|increase|increases|decrease|gain|gains|drop|savings?|boost|decline|cut|additional|reduced)$/;
const UNKNOWN: Omit<MetricRow, 'name'> = {
  better: null,
  quantity: 'quality',
  weak: true,
  example: '',
  counterExample: '',
};

/** Phrases of the number's sentence, each once; one that ends in a metric the lexicon knows has that metric's row. */
export function findMetricPhrases(context: SentenceContext, number: FoundNumber): MetricPhrase[] {
  const { tokens } = context.document;
  const { measure } = number;
  const sentence = sentenceOf(context, number);
  const lower = (index: number): string =>
    index >= sentence.firstToken && index < sentence.endToken ? (tokens[index]?.lower ?? '') : '';
  const found = new Map<string, MetricPhrase>();
  const add = (range: readonly [number, number] | undefined, pattern: string): void => {
    const phrase = range === undefined ? undefined : toPhrase(context, sentence.index, range, pattern);
    if (phrase !== undefined && !found.has(`${phrase.firstToken} ${phrase.endToken}`))
      found.set(`${phrase.firstToken} ${phrase.endToken}`, phrase);
  };
  for (let back = 1; back <= 5; back += 1) {
    const at = measure.from - back;
    if (lower(at) === 'of') add(readBack(context, at, sentence.firstToken), 'of');
    if (lower(at) === 'by') {
      add(readBack(context, at, sentence.firstToken), 'by');
      break;
    }
  }
  add(readBack(context, measure.from, sentence.firstToken), 'right before');
  const after = skipOver(lower, measure.endToken, MORE);
  add(readOn(context, after, sentence.endToken), after > measure.endToken ? 'more' : 'right after');
  for (let index = measure.endToken; index < measure.endToken + REACH; index += 1) {
    const word = lower(index);
    if (word === '' || word === ';' || tokens[index]?.kind === 'number') break;
    if (word === 'in' || word === 'of')
      add(readOn(context, index + 1, sentence.endToken), word === 'in' ? 'behind in' : 'behind of');
  }
  for (const metric of context.names.metrics)
    if (metric.sentence === sentence.index && Math.abs(metric.firstToken - measure.from) < 24)
      add(readBack(context, metric.endToken, sentence.firstToken), 'extended');
  return [...found.values()];
}

function skipOver(lower: (index: number) => string, from: number, words: RegExp): number {
  let index = from;
  while (words.test(lower(index)) && index < from + 3) index += 1;
  return index;
}

/** The words that end before `end`; a name stands alone ("TPF"), "GSM8K accuracy" is accuracy. */
function readBack(
  context: SentenceContext,
  end: number,
  limit: number,
): readonly [number, number] | undefined {
  let first = end;
  const named = context.names.mentionAt[end - 1];
  if (named !== undefined) first = Math.max(limit, named.firstToken);
  else while (first > limit && end - first < MAX_WORDS && isInside(context, first - 1)) first -= 1;
  while (first < end && LEADS.test(context.document.tokens[first]?.lower ?? '')) first += 1;
  return first < end ? [first, end] : undefined;
}

function readOn(
  context: SentenceContext,
  from: number,
  limit: number,
): readonly [number, number] | undefined {
  let first = from;
  while (first < limit && LEADS.test(context.document.tokens[first]?.lower ?? '')) first += 1;
  const named = context.names.mentionAt[first];
  if (named !== undefined) return [first, Math.min(limit, named.endToken)];
  let end = first;
  while (end < limit && end - first < MAX_WORDS && isInside(context, end)) end += 1;
  return first < end ? [first, end] : undefined;
}

function isInside(context: SentenceContext, index: number): boolean {
  const token = context.document.tokens[index];
  if (context.names.mentionAt[index] !== undefined) return false;
  return (
    token !== undefined && token.kind === 'word' && !BORDERS.has(token.lower) && !token.lower.endsWith('ly')
  );
}

function toPhrase(
  context: SentenceContext,
  sentence: number,
  [firstToken, endToken]: readonly [number, number],
  pattern: string,
): MetricPhrase | undefined {
  const { tokens, text } = context.document;
  const [first, last] = [tokens[firstToken], tokens[endToken - 1]];
  if (first === undefined || last === undefined) return undefined;
  const known = context.names.metricAt[endToken - 1];
  const isKnown = known !== undefined && known.endToken === endToken;
  if (isKnown && known.firstToken <= firstToken) return undefined;
  const phrase = text.slice(first.start, last.end);
  const row = isKnown ? known.row : { ...UNKNOWN, name: phrase.toLowerCase() };
  return { row, firstToken, endToken, sentence, text: phrase, pattern };
}

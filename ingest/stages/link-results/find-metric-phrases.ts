// What a number is said to measure in words that no lexicon has to know: "an acceptance length of 5.9", "reduces endpoint errors by 25%".
import type { MetricRow } from '../../lexicon/metrics.ts';
import type { MetricMention } from '../find-names/index.ts';
import type { FoundNumber } from '../find-numbers/index.ts';
import { sentenceOf, type SentenceContext } from './link-context.ts';
import { BORDERS, CHANGES, COUNTS, FILLERS, HEADS, KEPT_LEADS, LEADS, MORE } from './metric-words.ts';

export interface MetricPhrase extends MetricMention {
  /** How it stands to the number. */
  readonly pattern: string;
}

export interface MetricPhrases {
  readonly phrases: readonly MetricPhrase[];
  /** Of what ends at a token, known metrics too: which one of a list behind the number it is, from 0. */
  readonly placeInList: ReadonlyMap<number, number>;
}

const MAX_WORDS = 5;
const REACH = 10;
/** A list of metrics is no longer. */
const MAX_LISTED = 4;
/** How many words may stand between a metric and its number: "accuracy rises only slightly to". */
const MAX_FILLERS = 6;
/** How far before its number a change may be named. */
const MAX_TO_VERB = 20;
const UNKNOWN: Omit<MetricRow, 'name'> = {
  better: null,
  quantity: 'quality',
  weak: true,
  example: '',
  counterExample: '',
};

/** Phrases of the number's sentence, each once; one that ends in a metric the lexicon knows has that metric's row. */
export function findMetricPhrases(context: SentenceContext, number: FoundNumber): MetricPhrases {
  const { measure } = number;
  const { tokens } = context.document;
  const sentence = sentenceOf(context, number);
  const lower = (index: number): string =>
    index >= sentence.firstToken && index < sentence.endToken ? (tokens[index]?.lower ?? '') : '';
  const found = new PhraseList(context, sentence.index);
  for (let back = 1; back <= 5; back += 1) {
    const at = measure.from - back;
    if (lower(at) === 'of') addBefore(context, at, sentence.firstToken, 'of', found);
    if (lower(at) === 'by') {
      addBefore(context, at, sentence.firstToken, 'by', found);
      break;
    }
  }
  addBefore(context, measure.from, sentence.firstToken, 'right before', found);
  let at = measure.from;
  while (FILLERS.has(lower(at - 1)) && measure.from - at < MAX_FILLERS) at -= 1;
  if (at < measure.from) addBefore(context, at, sentence.firstToken, `before ${lower(at)}`, found);
  addObject(context, measure.from, sentence.firstToken, found);
  const after = skipOver(lower, measure.endToken, MORE);
  const behind = after > measure.endToken ? 'more' : 'right after';
  found.add(readOn(context, after, sentence.endToken), behind);
  const first = lower(measure.endToken);
  if (first === 'for' || first === 'on')
    found.add(readOn(context, measure.endToken + 1, sentence.endToken), `behind ${first}`);
  for (let index = measure.endToken; index < measure.endToken + REACH; index += 1) {
    const word = lower(index);
    if (word === '' || word === ';' || tokens[index]?.kind === 'number') break;
    if (word === 'in' || word === 'of')
      addList(context, index + 1, sentence.endToken, word === 'in' ? 'behind in' : 'behind of', found);
  }
  for (const metric of context.names.metrics)
    if (metric.sentence === sentence.index && Math.abs(metric.firstToken - measure.from) < 24) {
      found.add(readBack(context, metric.endToken, sentence.firstToken), 'extended');
      found.add(readRight(context, metric.firstToken, metric.endToken, sentence.endToken), 'extended right');
    }
  return found;
}

/** What ends before `end`, and what may be meant instead. */
function addBefore(
  context: SentenceContext,
  end: number,
  limit: number,
  pattern: string,
  found: PhraseList,
): void {
  const { tokens } = context.document;
  const lower = (index: number): string => (index >= limit ? (tokens[index]?.lower ?? '') : '');
  // "Expected Calibration Error (ECE) of"
  if (tokens[end - 1]?.text === ')') addBracket(context, end - 1, limit, pattern, found);
  const range = readBack(context, end, limit);
  found.add(range, pattern);
  // "bitrate saving of", "token reductions by"
  if (CHANGES.has(lower(end - 1))) found.add(readBack(context, end - 1, limit), `${pattern} changed`);
  if (range === undefined) return;
  const [first] = range;
  // "mean recall of"
  if (KEPT_LEADS.has(lower(first - 1)) && range[1] > first)
    found.add([first - 1, range[1]], `${pattern} with lead`);
  // "multi-step reasoning accuracy": an accuracy
  if (range[1] - first > 1 && HEADS.has(lower(range[1] - 1)))
    found.add([range[1] - 1, range[1]], `${pattern} head`);
  // "cuts energy and latency by 3% and 5%"
  const joint = lower(first - 1) === 'and' ? (lower(first - 2) === ',' ? first - 2 : first - 1) : undefined;
  if (joint !== undefined) found.add(readBack(context, joint, limit), `${pattern} and`);
  // "the unsafe rate of learned skills by": what it is of, and that of something
  if (lower(first - 1) === 'of' || (lower(first - 2) === 'of' && LEADS.has(lower(first - 1)))) {
    const of = lower(first - 1) === 'of' ? first - 1 : first - 2;
    const head = readBack(context, of, limit);
    found.add(head, `${pattern} of`);
    if (head !== undefined && COUNTS.has(lower(of - 1)))
      found.add([head[0], range[1]], `${pattern} count of`);
  }
  // "TrueSkill rating": a name and what is measured by it
  const name = context.names.mentionAt[first - 1];
  if (name !== undefined && name.firstToken >= limit)
    found.add([name.firstToken, range[1]], `${pattern} with name`);
}

/** "improves transferability to other models by": what the nearest change before the number is of. */
function addObject(context: SentenceContext, from: number, limit: number, found: PhraseList): void {
  for (let at = from - 1; at >= Math.max(limit, from - MAX_TO_VERB); at -= 1) {
    const cue = context.cues[at];
    if (cue === undefined || (cue.cue !== 'improve' && cue.cue !== 'reduce')) continue;
    addList(context, cue.endToken, from, 'object', found);
    return;
  }
}

/** "long form (SF)": either. */
function addBracket(
  context: SentenceContext,
  close: number,
  limit: number,
  pattern: string,
  found: PhraseList,
): void {
  let open = close - 1;
  while (open > limit && close - open <= MAX_WORDS && context.document.tokens[open]?.text !== '(') open -= 1;
  if (context.document.tokens[open]?.text !== '(') return;
  found.add([open + 1, close], `${pattern} bracket`);
  found.add(readBack(context, open, limit), `${pattern} long form`);
}

/** "in Hausdorff distance and Gaussian curvature". */
function addList(
  context: SentenceContext,
  from: number,
  limit: number,
  pattern: string,
  found: PhraseList,
): void {
  const { tokens } = context.document;
  let index = from;
  for (let item = 0; item < MAX_LISTED; item += 1) {
    const range = readOn(context, index, limit);
    if (range === undefined) return;
    found.addListed(range, item, pattern);
    let next = range[1];
    if (tokens[next]?.text === '(') {
      const open = next;
      while (next - open <= MAX_WORDS && tokens[next]?.text !== ')') next += 1;
      if (next >= limit || tokens[next]?.text !== ')') return;
      found.add([open + 1, next], `${pattern} bracket`);
      next += 1;
    }
    if (tokens[next]?.text === ',') next += 1;
    if (tokens[next]?.lower === 'and' || tokens[next]?.lower === 'or') next += 1;
    if (next === range[1] || next >= limit) return;
    index = next;
  }
}

/** "error recovery rate", "number of clicks": a metric that goes on behind what the lexicon knows. */
function readRight(
  context: SentenceContext,
  first: number,
  from: number,
  limit: number,
): readonly [number, number] | undefined {
  const { tokens } = context.document;
  let end = from;
  if (tokens[end]?.lower === 'of' && COUNTS.has(tokens[end - 1]?.lower ?? '')) {
    const rest = readOn(context, end + 1, limit);
    return rest === undefined ? undefined : [first, rest[1]];
  }
  while (
    end < limit &&
    end - first < MAX_WORDS &&
    isInside(context, end) &&
    !CHANGES.has(tokens[end]?.lower ?? '')
  )
    end += 1;
  return end > from ? [first, end] : undefined;
}

/** Phrases, each once. */
class PhraseList implements MetricPhrases {
  readonly placeInList = new Map<number, number>();
  readonly #context: SentenceContext;
  readonly #sentence: number;
  readonly #found = new Map<number, MetricPhrase>();

  constructor(context: SentenceContext, sentence: number) {
    this.#context = context;
    this.#sentence = sentence;
  }

  get phrases(): MetricPhrase[] {
    return [...this.#found.values()];
  }

  addListed(range: readonly [number, number], item: number, pattern: string): void {
    if (!this.placeInList.has(range[1])) this.placeInList.set(range[1], item);
    this.add(range, item === 0 ? pattern : `${pattern} listed`);
  }

  add(range: readonly [number, number] | undefined, pattern: string): void {
    if (range === undefined || range[1] <= range[0]) return;
    const key = range[0] * MAX_TOKENS + range[1];
    if (this.#found.has(key)) return;
    const phrase = toPhrase(this.#context, this.#sentence, range, pattern);
    if (phrase !== undefined) this.#found.set(key, phrase);
  }
}

/** More than any text has. */
const MAX_TOKENS = 2 ** 26;

function skipOver(
  lower: (index: number) => string,
  from: number,
  words: { has(word: string): boolean },
): number {
  let index = from;
  while (words.has(lower(index)) && index < from + 3) index += 1;
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
  while (first < end && LEADS.has(context.document.tokens[first]?.lower ?? '')) first += 1;
  return first < end ? [first, end] : undefined;
}

function readOn(
  context: SentenceContext,
  from: number,
  limit: number,
): readonly [number, number] | undefined {
  let first = from;
  while (first < limit && LEADS.has(context.document.tokens[first]?.lower ?? '')) first += 1;
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

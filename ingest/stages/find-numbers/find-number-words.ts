// "three times faster", "twice as large", "halves", "an order of magnitude", "half of the data": numbers that are written as words.
// Only where they quantify a comparison, a performance or a share: a plain count ("three datasets", "one of them") is left out.
import {
  CARDINALS,
  BEFORE_MULTIPLIERS,
  COMPARATIVES,
  JOINED,
  MULTIPLIERS,
  PARTS,
} from '../../lexicon/spelled-numbers.ts';
import type { Skip } from '../../model/extraction.ts';
import { SKIP_REASONS, type SkipReason } from '../../model/skip-reasons.ts';
import type { NameTable } from '../find-names/index.ts';
import type { Token } from '../find-tokens.ts';
import { toAbstractSpan, type Document } from '../read-document.ts';

interface TokenRange {
  readonly first: number;
  readonly end: number;
}

type Finder = (words: Words, index: number) => TokenRange | undefined;

/** What may begin a phrase, by the word that is found first. */
const FINDERS: ReadonlyMap<string, Finder> = new Map<string, Finder>([
  ['twice', findTwice],
  ['thrice', findTwice],
  ['order', findMagnitude],
  ['orders', findMagnitude],
  ['times', findTimes],
  ['percent', findPercent],
  ['per', findPercent],
  ['percentage', findPercent],
  ['point', findPoints],
  ['points', findPoints],
  ['out', findOutOf],
  ['factor', findFactor],
  ...JOINED.map((word): [string, Finder] => [word, findJoined]),
  ...[...PARTS].map((word): [string, Finder] => [word, findPart]),
  ...[...MULTIPLIERS].map((word): [string, Finder] => [
    word,
    word === 'halves' ? findHalves : findMultiplier,
  ]),
]);

/** No key of the finders is shorter: half of all tokens are passed over at once. */
const MIN_LENGTH = 3;

/** Returns a skip for every number in words, in order. Linear in the number of tokens. */
export function findNumberWords(document: Document, names: NameTable): Skip[] {
  const skips: Skip[] = [];
  const words = new Words(document.tokens, names);
  let end = document.sentences[0]?.endToken ?? 0;
  for (let index = end; index < document.tokens.length; index += 1) {
    const word = document.tokens[index]?.lower ?? '';
    if (word.length < MIN_LENGTH) continue;
    const found = FINDERS.get(word)?.(words, index);
    if (found === undefined || found.first < end) continue;
    const [first, last] = [document.tokens[found.first], document.tokens[found.end - 1]];
    const evidence =
      first === undefined || last === undefined ? undefined : toAbstractSpan(document, first.start, last.end);
    if (evidence === undefined) continue;
    skips.push({ reason: 'number-word' satisfies SkipReason, evidence, detail: SKIP_REASONS['number-word'] });
    end = found.end;
  }
  return skips;
}

class Words {
  readonly #tokens: readonly Token[];
  readonly #names: NameTable;

  constructor(tokens: readonly Token[], names: NameTable) {
    this.#tokens = tokens;
    this.#names = names;
  }

  at(index: number): string {
    return this.#tokens[index]?.lower ?? '';
  }

  /** In order, with blanks between. */
  from(index: number, count: number): string {
    return Array.from({ length: count }, (_, step) => this.at(index + step)).join(' ');
  }

  isMetric(index: number): boolean {
    return this.#names.metricAt[index] !== undefined;
  }

  isName(index: number): boolean {
    return this.#names.mentionAt[index] !== undefined;
  }
}

/** "twice as large", "more than twice the speed"; "was read twice" says how often. */
function findTwice(words: Words, index: number): TokenRange | undefined {
  const isCompared =
    COMPARATIVES.has(words.at(index + 1)) || words.isMetric(index + 1) || words.at(index - 1) === 'than';
  return isCompared ? { first: index, end: index + 1 } : undefined;
}

/** "an order of magnitude", "two orders of magnitude"; of "2 orders of magnitude" the number is taken elsewhere. */
function findMagnitude(words: Words, index: number): TokenRange | undefined {
  if (!/^of magnitudes?$/.test(words.from(index + 1, 2))) return undefined;
  let first = index;
  while (
    index - first < 3 &&
    /^(?:an?|one|two|three|four|five|six|several|many|multiple|few|whole|full|-)$/.test(words.at(first - 1))
  )
    first -= 1;
  return /\d$/.test(words.at(first - 1)) ? undefined : { first, end: index + 3 };
}

/** "three times faster", "ten times the speed"; "three times a day" says how often. */
function findTimes(words: Words, index: number): TokenRange | undefined {
  const isCompared = COMPARATIVES.has(words.at(index + 1)) || words.isMetric(index + 1);
  if (!isCompared || !CARDINALS.has(words.at(index - 1))) return undefined;
  return { first: index - 1, end: index + 1 };
}

/** "ninety percent", "two percentage points", "ten per cent". */
function findPercent(words: Words, index: number): TokenRange | undefined {
  if (!CARDINALS.has(words.at(index - 1))) return undefined;
  const word = words.at(index);
  if (word === 'per')
    return words.at(index + 1) === 'cent' ? { first: index - 1, end: index + 2 } : undefined;
  if (word === 'percentage')
    return /^points?$/.test(words.at(index + 1)) ? { first: index - 1, end: index + 2 } : undefined;
  return { first: index - 1, end: index + 1 };
}

const COMPARED =
  /^(?:higher|lower|better|worse|above|below|ahead|behind|improvements?|gains?|drop|more|less|over|short)$/;

/** "by two points", "two BLEU points", "two points higher"; "two points in space" are no score. */
function findPoints(words: Words, index: number): TokenRange | undefined {
  const metric = words.isMetric(index - 1) || words.at(index - 1) === 'absolute';
  const first = metric ? index - 2 : index - 1;
  if (!CARDINALS.has(words.at(first))) return undefined;
  const isCompared =
    metric || COMPARED.test(words.at(index + 1)) || /^(?:by|nearly|almost|to)$/.test(words.at(first - 1));
  return isCompared && words.from(first - 2, 2) !== 'divided by' ? { first, end: index + 1 } : undefined;
}

/** "seven out of nine languages". */
function findOutOf(words: Words, index: number): TokenRange | undefined {
  const end = words.at(index + 2) === 'the' ? index + 4 : index + 3;
  const isShare =
    words.at(index + 1) === 'of' && CARDINALS.has(words.at(index - 1)) && CARDINALS.has(words.at(end - 1));
  return isShare ? { first: index - 1, end } : undefined;
}

/** "by a factor of two". */
function findFactor(words: Words, index: number): TokenRange | undefined {
  return words.at(index + 1) === 'of' && CARDINALS.has(words.at(index + 2))
    ? { first: index, end: index + 3 }
    : undefined;
}

/** "half of the data", "two thirds of", "a quarter of"; neither "the second half" nor "a third model". */
function findPart(words: Words, index: number): TokenRange | undefined {
  const [before, after] = [words.at(index - 1), words.at(index + 1)];
  const isHalf = words.at(index) === 'half';
  const isCounted = CARDINALS.has(before);
  if (/^(?:first|second|latter|other|upper|lower|former|top|bottom|left|right|the|last|this)$/.test(before))
    return undefined;
  if (isHalf && /^(?:the|as|its|their|our|that)$/.test(after)) return { first: index, end: index + 1 };
  if (
    isHalf &&
    /^(?:in|by|nearly|almost|about|roughly|than|one)$/.test(before) &&
    /^(?:[.,;)]|of|and|while|with|on|compared|when)?$/.test(after)
  )
    return { first: index, end: index + 1 };
  const isArticle = before === 'a' || before === 'an' || isCounted || isHalf;
  if (after !== 'of' || !isArticle || /^an? (?:century|year|decade|day|hour)$/.test(words.from(index + 2, 2)))
    return undefined;
  return { first: isHalf && !isCounted ? index : index - 1, end: index + 1 };
}

/** "doubles the speed", "more than double"; neither "double descent" nor "triples of a graph". */
function findMultiplier(words: Words, index: number): TokenRange | undefined {
  const word = words.at(index);
  if (words.isName(index)) return undefined;
  const [before, after] = [words.at(index - 1), words.at(index + 1)];
  const isObject =
    /^(?:the|its|their|our|that|this|in|performance|throughput|from|every)$/.test(after) ||
    words.isMetric(index + 1);
  const isVerb = /ing$|ed$/.test(word) || word.startsWith('halv');
  if (/^(?:double|triple|quadruple)s?$/.test(word) && !isObject)
    return BEFORE_MULTIPLIERS.has(before) && /^(?:nearly|almost|roughly|than|effectively)$/.test(before)
      ? { first: index, end: index + 1 }
      : undefined;
  const isPlain =
    word === 'triples' || word === 'doubles' || word === 'quadruples'
      ? /^(?:the|its|their|our)$/.test(after) && !/^(?:of|the|and|,|these|all)$/.test(before)
      : true;
  return (isVerb || isObject) && isPlain && !/^(?:the|an?)$/.test(before)
    ? { first: index, end: index + 1 }
    : undefined;
}

/** "halves the cost"; "the two halves" are parts. */
function findHalves(words: Words, index: number): TokenRange | undefined {
  return /^(?:the|its|their|our|training|inference)$/.test(words.at(index + 1)) || words.isMetric(index + 1)
    ? { first: index, end: index + 1 }
    : undefined;
}

/** "tenfold", "one-third of"; neither "our aim is twofold" nor "ten-fold cross-validation". */
function findJoined(words: Words, index: number): TokenRange | undefined {
  const [word, before, after] = [words.at(index), words.at(index - 1), words.at(index + 1)];
  const found = { first: index, end: index + 1 };
  if (word.endsWith('-times')) return COMPARATIVES.has(after) ? found : undefined;
  if (!word.endsWith('fold')) return found;
  if (/^(?:cross|cross-validation|cross-validated|cv|validation|way)$/.test(after)) return undefined;
  const isAim = /^(?:is|are|was|were|a|the|our|as)$/.test(before) && !COMPARATIVES.has(after);
  return isAim && /^(?:two|three|four)-?fold$/.test(word) ? undefined : found;
}

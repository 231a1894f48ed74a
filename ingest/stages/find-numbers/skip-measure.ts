// Numbers that are no results, whatever else stands in the sentence.
import { COUNTED } from '../../lexicon/number-words.ts';
import type { SkipReason } from '../../model/skip-reasons.ts';
import { mentionAt, metricAt, tokenAt, wordAt, type NumberView } from './number-view.ts';

/** The reason why a measure is certainly no result, or undefined. */
export function findSkipReason(view: NumberView): SkipReason | undefined {
  const { measure } = view;
  if (measure.suffix !== '') return reasonOfSuffix(view);
  const mention = mentionAt(view, measure.firstToken);
  if (mention !== undefined && mention.endToken - mention.firstToken > 1) return 'name-part';
  if (isEnumeration(view)) return 'enumeration';
  if (isCitation(view)) return 'citation';
  if (isSetting(view)) return 'hyper-parameter';
  if (/^(?:±|pm)$/.test(wordAt(view, measure.firstToken - 1))) return 'statistic';
  if (measure.unit === '%') return isStatistic(view) ? 'statistic' : isSplit(view) ? 'share' : undefined;
  if (measure.unit === 'x' || measure.unit === 'points') return undefined;
  if (isYear(view)) return 'year';
  if (SOFTWARE.test(wordAt(view, measure.firstToken - 1))) return 'name-part';
  if (isResolution(view)) return 'resolution';
  if (
    /^(?:top|rank|best|top-|level|layer|step|phase|stage|version|type|task|track|figure|table|section|appendix|epoch|algorithm|part|chapter|grade|day|week|round|claim|theorem|target|covid|tier|generation)$/.test(
      wordAt(view, measure.firstToken - 1),
    ) &&
    !measure.hasDecimals
  )
    return wordAt(view, measure.firstToken - 1) === 'top' ? 'top-k' : 'ordinal';
  if (
    wordAt(view, measure.firstToken - 1) === '-' &&
    tokenAt(view, measure.firstToken - 2)?.end === tokenAt(view, measure.firstToken - 1)?.start
  )
    return 'name-part';
  return isCount(view) ? 'count' : undefined;
}

function reasonOfSuffix(view: NumberView): SkipReason | undefined {
  const suffix = view.measure.suffix.replace(/^-/, '');
  const lower = suffix.toLowerCase();
  if (
    /^(?:b|m|b-a\d.*|[bm]-(?:param.*|scale|size.*|model|class.*|level)|billion(?:-.*)?|million(?:-param.*)?|x7b)$/.test(
      lower,
    )
  )
    return 'model-size';
  if (/^(?:st|nd|rd|th|th-.*|nd-.*)$/.test(lower)) return 'ordinal';
  if (/^[dD]$|^d-|^p$|^px$|^x\d|^k-?p$|^dof$/.test(suffix)) return 'resolution';
  if (/^k(?:-.*)?$/.test(lower))
    return /context|token|length|sequence|window/.test(wordAt(view, view.measure.endToken) + lower)
      ? 'context-length'
      : 'count';
  if (/^(?:s|ms|sec|secs|min|mins|h|hr|hrs|μs|us|ns)$/.test(lower)) return undefined;
  if (
    /^(?:db|fps|gb|mb|tb|gflops|tflops|w|mw|j|hz|mm|cm|m|km|kb|fps\)|g|mg|kg|n|kn|mj|kj|°|ghz|mhz|khz|kbps|mbps)$/.test(
      lower,
    )
  )
    return undefined;
  if (/^(?:gpu.*|-?bit|bits?)$/.test(lower)) return 'hardware';
  if (
    /^(?:shot|way|hop|step|turn|layer|class|task|day|week|month|year|hour|minute|second|person|agent|point|stage|round|objective|topic|dimensional|language|token|word|fold).*$/.test(
      lower,
    )
  )
    return 'count';
  return 'name-part';
}

/** "(1) first, (2) second", "1) first", "i)". */
function isEnumeration(view: NumberView): boolean {
  const { measure } = view;
  if (measure.hasDecimals || measure.unit !== '' || measure.value > 20) return false;
  const isClosed = wordAt(view, measure.endToken) === ')';
  const before = wordAt(view, measure.firstToken - 1);
  if (isClosed && before === '(')
    return (
      mentionAt(view, measure.firstToken - 2) === undefined &&
      metricAt(view, measure.firstToken - 2) === undefined
    );
  if (isClosed && !hasOpenBracket(view)) return true;
  return (
    wordAt(view, measure.endToken) === '.' &&
    (measure.firstToken === view.sentenceStart || before === ':') &&
    measure.value < 10
  );
}

function hasOpenBracket(view: NumberView): boolean {
  for (let index = view.measure.firstToken - 1; index >= view.sentenceStart; index -= 1) {
    const word = wordAt(view, index);
    if (word === ')') return false;
    if (word === '(') return true;
  }
  return false;
}

function isCitation(view: NumberView): boolean {
  const { measure } = view;
  if (measure.hasDecimals || measure.unit !== '') return false;
  if (isInReferences(view)) return true;
  const before = [1, 2, 3].map((back) => wordAt(view, measure.firstToken - back)).join(' ');
  return measure.value >= 1900 && measure.value < 2100 && /\bal\b|^(?:, )/.test(before) && /al/.test(before);
}

/** Tokens that are looked at to either side. */
const MAX_REFERENCES = 30;

/** "[3, 14, 27]": nothing but whole numbers and commas between square brackets. */
function isInReferences(view: NumberView): boolean {
  const isPart = (index: number): boolean =>
    tokenAt(view, index)?.kind === 'number' || /^(?:,|-|–)$/.test(wordAt(view, index));
  const { firstToken, endToken } = view.measure;
  let first = firstToken;
  while (isPart(first - 1) && firstToken - first < MAX_REFERENCES) first -= 1;
  let end = endToken;
  while (isPart(end) && end - endToken < MAX_REFERENCES) end += 1;
  return wordAt(view, first - 1) === '[' && wordAt(view, end) === ']';
}

/** "k = 5", "ε = 8/255", "N=21". */
function isSetting(view: NumberView): boolean {
  const { measure } = view;
  const before = wordAt(view, measure.firstToken - 1);
  if (before === '=') return metricAt(view, measure.firstToken - 2) === undefined;
  return (
    before === '/' &&
    tokenAt(view, measure.firstToken - 2)?.kind === 'number' &&
    measure.unit === '' &&
    !measure.hasDecimals
  );
}

function isStatistic(view: NumberView): boolean {
  return /^(?:confidence|ci|credible|significance|percentile)$/.test(wordAt(view, view.measure.endToken));
}

/** "80% for training", "10% of the data for testing". */
function isSplit(view: NumberView): boolean {
  const words = [0, 1, 2, 3, 4, 5].map((step) => wordAt(view, view.measure.endToken + step)).join(' ');
  return /^(?:of (?:the|all|our) [a-z]+ )?(?:for|as) (?:the )?(?:training|validation|testing|test|development)\b/.test(
    words,
  );
}

/** Whose numbers are versions. */
const SOFTWARE =
  /^(?:version|versions|cuda|python|pytorch|tensorflow|jax|ubuntu|android|ios|java|keras|ros|v)$/;

function isYear(view: NumberView): boolean {
  const { measure } = view;
  if (
    measure.hasDecimals ||
    measure.unit !== '' ||
    measure.value < 1950 ||
    measure.value > 2035 ||
    measure.sign === '+'
  )
    return false;
  const text = tokenAt(view, measure.firstToken)?.text ?? '';
  return /^\d{4}(?:-\d{2,4})?$/.test(text) && metricAt(view, measure.firstToken - 2) === undefined;
}

/** "256 × 256", "100,000 x 100,000". */
function isResolution(view: NumberView): boolean {
  const { measure } = view;
  const next = wordAt(view, measure.endToken);
  const before = wordAt(view, measure.firstToken - 1);
  const isNumber = (index: number): boolean => tokenAt(view, index)?.kind === 'number';
  return (
    (/^[×x]$/.test(next) && isNumber(measure.endToken + 1)) ||
    (/^[×x]$/.test(before) && isNumber(measure.firstToken - 2))
  );
}

/** "eight public datasets": a whole number with a plural noun after at most three adjectives. */
function isCount(view: NumberView): boolean {
  const { measure } = view;
  if (measure.hasDecimals || measure.baseline !== undefined || measure.sign === '+') return false;
  for (let index = measure.endToken; index < measure.endToken + 4; index += 1) {
    const token = tokenAt(view, index);
    if (token === undefined || token.kind !== 'word' || metricAt(view, index)?.row.weak === false)
      return false;
    if (metricAt(view, index) !== undefined && metricAt(view, index)?.row.weak !== true) return false;
    if (COUNTED.has(token.lower)) return true;
    if (
      /^(?:on|of|in|for|and|to|with|by|at|from|over|than|is|are|was|across|while|respectively|as|under|using|when|compared|better|higher|lower|more|less|fewer)$/.test(
        token.lower,
      )
    )
      return false;
  }
  return false;
}

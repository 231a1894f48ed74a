// Whether a measure is a result, and of which kind: a level, a difference, a multiple, or a pair of levels.
import { CHANGE_BEFORE, CHANGE_NOUNS } from '../../lexicon/number-words.ts';
import type { ResultKind } from '../../model/extraction.ts';
import type { SkipReason } from '../../model/skip-reasons.ts';
import {
  afterNumbers,
  beforeBounds,
  cueBefore,
  mentionAt,
  metricAt,
  tokenAt,
  wordAt,
  type NumberView,
} from './number-view.ts';
import { findSkipReason } from './skip-measure.ts';

export type Verdict =
  | { readonly kind: ResultKind; readonly rule: string; readonly share?: 'cost' | 'level' }
  | { readonly skip: SkipReason };

const ACHIEVE = new Set(['achieve', 'evaluate']);
const MOVE = new Set(['improve', 'reduce', 'beat']);

/** Nouns of cost: "only 18% of the training data" is a share of a rival's cost. */
const COST_NOUN =
  /^(?:data|parameters?|tokens?|labels?|labell?ed|annotations?|annotated|samples?|flops|compute|computation|computations|cost|costs|memory|time|runtime|latency|budget|size|training|trainable|weights|energy|frames|demonstrations|images|examples|steps|storage|params|supervision|computational|inference|floating-point|model|gpu|pretraining|pre-training|multimodal|original|activated|active|queries|space|kv)$/;
const LEVEL_NOUN =
  /^(?:performance|accuracy|gains?|gap|quality|upper|score|oracle|improvement|capability|baseline|success|teacher|full|potential|headroom)$/;

/** @param previous the verdict on the measure before in the same sentence, where the two stand in one list */
export function judgeMeasure(view: NumberView, previous: Verdict | undefined): Verdict {
  const reason = findSkipReason(view);
  if (reason !== undefined) return { skip: reason };
  const { measure } = view;
  if (measure.suffix !== '') return judgeSuffixed(view);
  if (measure.unit === '%') return judgePercent(view, previous);
  if (measure.baseline !== undefined) return judgePair(view);
  if (measure.unit === 'x') return { kind: 'ratio', rule: 'ratio.times' };
  if (measure.unit === 'points')
    return isPlausiblePoints(view) ? { kind: 'change', rule: 'change.points' } : { skip: 'count' };
  return judgePlain(view, previous);
}

function judgePair(view: NumberView): Verdict {
  if (isMeasured(view)) return { kind: 'from_to', rule: 'from-to.levels' };
  return { skip: 'no-metric' };
}

/** "3dB", "17FPS", "4ms": a level or a difference where something is measured. */
function judgeSuffixed(view: NumberView): Verdict {
  const { measure } = view;
  if (measure.sign === '+' || hasBy(view)) return { kind: 'change', rule: 'change.unit' };
  const isCost =
    /^(?:ms|s|fps|μs)$/i.test(measure.suffix) &&
    cueBefore(view, new Set(['achieve', 'reduce', 'in', 'by']), 7) !== undefined;
  if (isCost) return { kind: 'score', rule: 'score.unit' };
  return { skip: /^(?:s|ms|min|mins|h|hr|hrs)$/i.test(measure.suffix) ? 'duration' : 'hardware' };
}

function judgePercent(view: NumberView, previous: Verdict | undefined): Verdict {
  const share = findShare(view);
  if (
    wordAt(view, view.measure.from - 1) === 'within' &&
    /^(?:of|from)$/.test(wordAt(view, view.measure.endToken))
  )
    return { kind: 'change', rule: 'change.within' };
  if (share === 'cost') return { kind: 'ratio', rule: 'ratio.share', share: 'cost' };
  if (share === 'population') return { skip: 'share' };
  if (view.measure.baseline !== undefined) return { kind: 'from_to', rule: 'from-to.percent' };
  return judgeKind(view, previous, 'percent');
}

/** Level or difference, by the evidence on both sides. */
function judgeKind(view: NumberView, previous: Verdict | undefined, what: string): Verdict {
  const change = changeEvidence(view);
  const level = levelEvidence(view);
  if (
    change === 0 &&
    level === 0 &&
    previous !== undefined &&
    'kind' in previous &&
    (previous.kind === 'change' || previous.kind === 'score')
  ) {
    return { kind: previous.kind, rule: `${previous.kind}.${what}.list` };
  }
  if (change === level && previous !== undefined && 'kind' in previous && previous.kind === 'change')
    return { kind: 'change', rule: `change.${what}.list` };
  return change > level
    ? { kind: 'change', rule: `change.${what}` }
    : { kind: 'score', rule: `score.${what}` };
}

function changeEvidence(view: NumberView): number {
  const { measure } = view;
  let sum = 0;
  if (measure.sign === '+' || measure.sign === '-') sum += 3;
  if (measure.arrow !== null) sum += 2;
  if (hasBy(view)) sum += 3;
  if (hasChangeAfter(view)) sum += 3;
  const before = beforeBounds(view);
  const word = wordAt(view, before);
  if (word !== 'by' && CHANGE_BEFORE.has(word) && mentionAt(view, before) === undefined) sum += 2;
  if (word === 'in' && CHANGE_BEFORE.has(wordAt(view, before - 1))) sum += 1;
  if (hasOfAfterChange(view)) sum += 3;
  // "improvements (4.4%)", "gains over the baseline with 3.41% and 5.08%"
  if (
    word === '(' &&
    CHANGE_BEFORE.has(wordAt(view, before - 1)) &&
    mentionAt(view, before - 1) === undefined
  )
    sum += 4;
  if (word === 'with' && hasGainBefore(view, before)) sum += 2.5;
  return sum;
}

function hasGainBefore(view: NumberView, index: number): boolean {
  for (let at = index - 1; at >= Math.max(view.sentenceStart, index - 10); at -= 1) {
    if (/^(?:improvements?|gains?|boosts?|increases?|reductions?)$/.test(wordAt(view, at))) return true;
    if (/^[,;]$/.test(wordAt(view, at)) && index - at > 1) return false;
  }
  return false;
}

/** "by 3%", "by up to an average of 3%". */
function hasBy(view: NumberView): boolean {
  return wordAt(view, beforeBounds(view)) === 'by';
}

/** "3% [relative] improvement", "26.1% and 9.4% CER reduction", "12.3 accuracy points". */
function hasChangeAfter(view: NumberView): boolean {
  let index = afterNumbers(view);
  for (let words = 0; words < 4; words += 1) {
    const metric = metricAt(view, index);
    if (metric !== undefined && !CHANGE_NOUNS.has(wordAt(view, index))) {
      index = metric.endToken;
      continue;
    }
    const word = wordAt(view, index);
    if (CHANGE_NOUNS.has(word)) return !(word === 'above' || word === 'below') || words < 2;
    if (
      !/^(?:points?|of|the|point|percentage|average|performance|mean|absoluate|overall|in|token|cost|[a-z]+ive|[a-z]+al|[a-z]+ing|point-wise)$/.test(
        word,
      )
    ) {
      // one unknown adjective or noun may stand between: "8.4% zero-shot gain"
      if (
        words > 1 ||
        tokenAt(view, index)?.kind !== 'word' ||
        /^(?:on|for|to|and|with|while|at|over|across|compared|from|by|using|when|under|than|as)$/.test(word)
      )
        return false;
    } else if (word === 'of' || word === 'in') return false;
    index += 1;
  }
  return false;
}

/** "an improvement of [up to] 3%", "gains in accuracy of 3%", "a margin of 3%". */
function hasOfAfterChange(view: NumberView): boolean {
  for (
    let index = view.measure.from - 1;
    index >= Math.max(view.sentenceStart, view.measure.from - 9);
    index -= 1
  ) {
    const word = wordAt(view, index);
    if (word !== 'of' && word !== ':') continue;
    let at = index - 1;
    for (let step = 0; step < 5; step += 1, at -= 1) {
      const metric = metricAt(view, at);
      if (
        CHANGE_BEFORE.has(wordAt(view, at)) &&
        /(?:ment|ments|ease|eases|gains?|tion|tions|drops?|declines?|boosts?|margins?|advantages?|savings?|loss|gap|lead|jump|leap|speedup|uplift|growth|rise|difference)$/.test(
          wordAt(view, at),
        )
      )
        return true;
      if (
        metric === undefined &&
        !/^(?:in|on|performance|average|absolute|relative|the|overall|and|for|exact|terms|its|mean|quality|both)$/.test(
          wordAt(view, at),
        ) &&
        step > 1
      )
        return false;
      if (/^(?:of|by|with|at|range|set|number|total|wide|variety|suite|,)$/.test(wordAt(view, at)))
        return false;
    }
    return false;
  }
  return false;
}

function levelEvidence(view: NumberView): number {
  let sum = 0;
  const before = beforeBounds(view);
  const word = wordAt(view, before);
  if (word === 'to') sum += cueBefore(view, MOVE, 14) === undefined ? 1 : 4;
  if (
    word === 'at' ||
    word === 'with' ||
    word === 'reaching' ||
    word === 'reaches' ||
    word === 'is' ||
    word === 'was' ||
    word === ':' ||
    word === 'only'
  )
    sum += 1;
  if (cueBefore(view, ACHIEVE, 8) !== undefined) sum += 1;
  if (word === 'of' || word === 'is' || word === '=') {
    if (metricAt(view, before - 1) !== undefined) sum += 2;
  }
  if (metricAt(view, before) !== undefined) sum += 1.5;
  const next = metricAt(view, view.measure.endToken);
  if (next !== undefined && !hasChangeAfter(view)) sum += 1;
  const isBracketed =
    wordAt(view, before) === '(' &&
    (mentionAt(view, before - 1) !== undefined || wordAt(view, view.measure.endToken) === ')');
  if (isBracketed) sum += 1;
  if (/^(?:vs|versus|against)$/.test(word)) sum += 1;
  return sum;
}

/** "X% of …": of a rival's cost, of a level, or of a population. */
function findShare(view: NumberView): 'cost' | 'level' | 'population' | undefined {
  const { measure } = view;
  const next = wordAt(view, measure.endToken);
  const isRestricted =
    /^(?:only|just|merely|mere|little|using|with|requires?|requiring|utilizing|needs?|uses?|at|consumes?|as|than)$/.test(
      wordAt(view, measure.firstToken - 1),
    ) || /^(?:only|just|merely|little)$/.test(wordAt(view, measure.firstToken - 2));
  if (next === 'of') {
    let index = measure.endToken + 1;
    while (
      /^(?:the|all|our|its|their|that|total|available|full|whole|a|an|entire|these|those|overall|multimodal|original)$/.test(
        wordAt(view, index),
      ) ||
      tokenAt(view, index)?.kind === 'number'
    )
      index += 1;
    const noun = wordAt(view, index);
    if (LEVEL_NOUN.test(noun)) return 'level';
    if (noun === 'time' && !isRestricted) return hasChangeVerb(view) ? undefined : 'level';
    if (COST_NOUN.test(noun) && !hasChangeVerb(view))
      return isRestricted || measure.value < 60 ? 'cost' : 'population';
    if (hasChangeVerb(view)) return undefined;
    return isOwnShare(view) ? 'level' : 'population';
  }
  if (
    COST_NOUN.test(next) &&
    isRestricted &&
    !hasChangeAfter(view) &&
    metricAt(view, measure.endToken)?.row.quantity !== 'quality'
  )
    return 'cost';
  if (/^(?:being|are|were)$/.test(next)) return 'population';
  return undefined;
}

/** "saves 69.92% of time", "reducing 50% of the cost": a difference, not a share. */
function hasChangeVerb(view: NumberView): boolean {
  const before = beforeBounds(view);
  return CHANGE_BEFORE.has(wordAt(view, before)) || wordAt(view, before) === 'by';
}

/** "translate 75% of terms", "solves 48% of these problems": what a system does right. */
function isOwnShare(view: NumberView): boolean {
  for (
    let index = view.measure.from - 1;
    index >= Math.max(view.sentenceStart, view.measure.from - 7);
    index -= 1
  ) {
    if (
      /^(?:correctly|solves?|solving|solved|resolves?|resolving|resolved|completes?|completing|completed|achieves?|detects?|detecting|detected|identifies|identify|identifying|recovers?|recovering|answers?|answering|translates?|classif(?:y|ies)|succeeds?|closes?|closing|retains?|retaining|preserves?|preserving|maintains?|maintaining|captures?|reaches|reaching|covers?|fails?|wins?|winning|outperforms|bypass(?:es)?|create|hallucinat\w+|up|eliminat\w+)$/.test(
        wordAt(view, index),
      )
    )
      return true;
  }
  return false;
}

/** Points that are a difference in score, not a number of points in a cloud. */
function isPlausiblePoints(view: NumberView): boolean {
  const { measure } = view;
  return measure.sign === '+' || measure.hasDecimals || measure.value <= 100 || hasBy(view);
}

/** A number without a unit: a result only where something says what it measures. */
function judgePlain(view: NumberView, previous: Verdict | undefined): Verdict {
  const { measure } = view;
  if (measure.sign === '+' && isMeasured(view)) return { kind: 'change', rule: 'change.signed' };
  const near = nearMetric(view);
  if (near === 'change') return { kind: 'change', rule: 'change.metric' };
  if (near === 'level') return { kind: 'score', rule: 'score.metric' };
  if (previous !== undefined && 'kind' in previous && previous.kind !== 'ratio' && isInList(view))
    return { kind: previous.kind === 'from_to' ? 'score' : previous.kind, rule: `${previous.kind}.list` };
  if (isBenchmarkLevel(view)) return { kind: 'score', rule: 'score.benchmark' };
  return { skip: 'no-metric' };
}

/** "F1 of 0.92", "0.92 F1", "F1: 0.86", "by 2.8 F1". */
function nearMetric(view: NumberView): 'change' | 'level' | undefined {
  const { measure } = view;
  const after = metricAt(view, measure.endToken) ?? metricAt(view, measure.endToken + 1);
  const isAdjacent =
    after !== undefined &&
    (after.firstToken === measure.endToken ||
      /^(?:on|in|absolute|relative|average|for|macro|micro|mean|of|single-model)$/.test(
        wordAt(view, measure.endToken),
      ));
  const isStrong = after?.row.weak !== true || measure.hasDecimals || measure.sign !== null;
  if (isAdjacent && isStrong && !/^(?:tokens|training data|parameters|FLOPs)$/.test(after.row.name))
    return hasBy(view) || hasChangeAfter(view) || changeEvidence(view) >= 2 ? 'change' : 'level';
  const before = beforeBounds(view);
  for (let index = before; index >= Math.max(view.sentenceStart, before - 3); index -= 1) {
    const metric = metricAt(view, index);
    if (metric !== undefined) {
      if (
        metric.row.weak === true &&
        !measure.hasDecimals &&
        !/^(?:of|is|:|=|was|to)$/.test(wordAt(view, before))
      )
        return undefined;
      if (metric.row.quantity === 'efficiency' && !/^(?:of|is|:|=|was|to|by)$/.test(wordAt(view, before)))
        return undefined;
      return hasBy(view) || hasOfAfterChange(view) ? 'change' : 'level';
    }
    if (
      !/^(?:of|is|was|:|=|score|scores|at|by|to|reaches|reaching|in|are|,|and|value|values|equal|from|on|\(|\)|improves?|reached|achieves|as|being)$/.test(
        wordAt(view, index),
      )
    )
      return undefined;
  }
  return undefined;
}

/** Another number of the same list stands before it: "73.1 (AIME 24), 65.6 (AIME 25)". */
function isInList(view: NumberView): boolean {
  let names = 0;
  for (
    let index = view.measure.from - 1;
    index >= Math.max(view.sentenceStart, view.measure.from - 16);
    index -= 1
  ) {
    const token = tokenAt(view, index);
    if (token === undefined) return false;
    if (mentionAt(view, index) !== undefined || metricAt(view, index) !== undefined) {
      names += 1;
      continue;
    }
    if (token.kind === 'number')
      return names > 0 || /^(?:,|and|\/|or)$/.test(wordAt(view, view.measure.from - 1));
    if (
      !/^(?:validation|dev|development|,|and|or|on|for|in|\(|\)|%|the|with|\/|respectively|to|from|at|of|a|an|:|both|test|set|under|points|by|\+|while|reaching|achieves)$/.test(
        token.lower,
      )
    )
      return false;
  }
  return false;
}

/** "reaches 73.1 on AIME", "AIME (73.1)": a level on a named benchmark. */
function isBenchmarkLevel(view: NumberView): boolean {
  const { measure } = view;
  if (measure.value > 100 && !measure.hasDecimals) return false;
  const achieves =
    cueBefore(view, new Set(['achieve', 'improve', 'beat', 'tie', 'compared-to', 'versus']), 14) !==
    undefined;
  const onName =
    /^(?:on|in|for|across)$/.test(wordAt(view, measure.endToken)) &&
    [1, 2, 3].some((step) => mentionAt(view, measure.endToken + step) !== undefined);
  const isBracketed =
    wordAt(view, measure.firstToken - 1) === '(' &&
    mentionAt(view, measure.firstToken - 2) !== undefined &&
    /^[),;]$/.test(wordAt(view, measure.endToken));
  const namesBenchmark =
    wordAt(view, measure.endToken) === '(' && mentionAt(view, measure.endToken + 1) !== undefined;
  return (
    (achieves && onName && (measure.hasDecimals || measure.value > 10)) ||
    (isBracketed && (achieves || measure.hasDecimals)) ||
    (achieves && namesBenchmark && measure.hasDecimals)
  );
}

/** A metric or a benchmark stands in the sentence, or an achievement does. */
function isMeasured(view: NumberView): boolean {
  for (let index = view.sentenceStart; index < view.sentenceEnd; index += 1) {
    const metric = metricAt(view, index);
    if (metric !== undefined && (metric.row.weak !== true || metric.row.quantity === 'quality')) return true;
    const mention = mentionAt(view, index);
    if (mention !== undefined && view.names.names[mention.name]?.benchmark !== undefined) return true;
  }
  return cueBefore(view, new Set(['achieve', 'improve', 'beat', 'reduce']), 20) !== undefined;
}

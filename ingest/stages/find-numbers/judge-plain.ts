// Numbers without a unit: results only where something beside them says what they measure.
import type { Verdict } from './verdict.ts';
import {
  beforeBounds,
  cueBefore,
  mentionAt,
  metricAt,
  tokenAt,
  wordAt,
  type NumberView,
} from './number-view.ts';
import { changeEvidence, hasBy, hasChangeAfter, hasOfAfterChange } from './weigh-evidence.ts';
import { isMeasured } from './is-measured.ts';

/** A number without a unit: a result only where something says what it measures. */
export function judgePlain(view: NumberView, previous: Verdict | undefined): Verdict {
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

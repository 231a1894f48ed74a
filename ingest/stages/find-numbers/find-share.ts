// Percentages "of" something: of a rival's cost, of a level, or of a population.
import { CHANGE_BEFORE } from '../../lexicon/number-words.ts';
import { hasChangeAfter } from './weigh-evidence.ts';
import { beforeBounds, metricAt, tokenAt, wordAt, type NumberView } from './number-view.ts';

/** Nouns of cost: "only 18% of the training data" is a share of a rival's cost. */
const COST_NOUN =
  /^(?:data|parameters?|tokens?|labels?|labell?ed|annotations?|annotated|samples?|flops|compute|computation|computations|cost|costs|memory|time|runtime|latency|budget|size|training|trainable|weights|energy|frames|demonstrations|images|examples|steps|storage|params|supervision|computational|inference|floating-point|model|gpu|pretraining|pre-training|multimodal|original|activated|active|queries|space|kv)$/;
const LEVEL_NOUN =
  /^(?:performance|accuracy|gains?|gap|quality|upper|score|oracle|improvement|capability|baseline|success|teacher|full|potential|headroom)$/;

/** "X% of …": of a rival's cost, of a level, or of a population. */
export function findShare(view: NumberView): 'cost' | 'level' | 'population' | undefined {
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

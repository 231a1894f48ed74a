// Everything that was seen and is no result, in the order of the abstract.
import type { Skip } from '../../model/extraction.ts';
import { SKIP_REASONS, type SkipReason } from '../../model/skip-reasons.ts';
import type { NameTable } from '../find-names/index.ts';
import { MAX_ABSTRACT_LENGTH, toAbstractSpan, type Document } from '../read-document.ts';
import { coverDigits } from './cover-digits.ts';
import { explainSkip } from './explain-skip/index.ts';
import { findNumberWords } from './find-number-words.ts';
import type { NumberView } from './number-view.ts';
import type { Quantity } from './scan-quantities.ts';

export interface SkippedMeasure {
  readonly view: NumberView;
  readonly reason: SkipReason;
}

/** Of a text that was cut off so much is shown. */
const MAX_CUT_OFF_SHOWN = 100;

/**
 * Returns a skip for each number of `skipped`, one for each word with other digits, one for each number written as a word, and
 * one where the abstract was cut off.
 * @param found what became results: their places need no skip
 */
export function listSkips(
  document: Document,
  names: NameTable,
  skipped: readonly SkippedMeasure[],
  found: readonly { readonly measure: NumberView['measure'] }[],
): Skip[] {
  const skips = skipped.flatMap(({ view, reason }) =>
    quantitiesOf(view).map((quantity): Skip => {
      const evidence = toAbstractSpan(document, quantity.start, quantity.end) ?? {
        start: 0,
        end: 0,
        text: '',
      };
      const place = { ...view, measure: { ...quantity, baseline: undefined, from: view.measure.from } };
      const exact = explainSkip(place, reason);
      return { reason: exact, evidence, detail: SKIP_REASONS[exact] };
    }),
  );
  const results = found.flatMap(({ measure }) =>
    [measure.baseline, measure].flatMap((quantity) =>
      quantity === undefined ? [] : (toAbstractSpan(document, quantity.start, quantity.end) ?? []),
    ),
  );
  const taken = [...skips.map(({ evidence }) => evidence), ...results].toSorted((a, b) => a.start - b.start);
  skips.push(...coverDigits(document, names, taken), ...findNumberWords(document, names));
  skips.sort((a, b) => a.evidence.start - b.evidence.start);
  return [...skips, ...findCutOff(document)];
}

/** Both levels of a pair. */
function quantitiesOf({ measure }: NumberView): readonly Quantity[] {
  return measure.baseline === undefined ? [measure] : [measure.baseline, measure];
}

function findCutOff({ paper: { abstract } }: Document): Skip[] {
  if (abstract.length <= MAX_ABSTRACT_LENGTH) return [];
  const end = Math.min(abstract.length, MAX_ABSTRACT_LENGTH + MAX_CUT_OFF_SHOWN);
  const evidence = { start: MAX_ABSTRACT_LENGTH, end, text: abstract.slice(MAX_ABSTRACT_LENGTH, end) };
  return [{ reason: 'cut-off', evidence, detail: SKIP_REASONS['cut-off'] }];
}

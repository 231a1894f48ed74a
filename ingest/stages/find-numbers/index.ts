// Every number of a paper: a result in the making, or skipped with a reason.
import type { CueClass } from '../../lexicon/cues.ts';
import type { ResultKind, Skip } from '../../model/extraction.ts';
import { SKIP_REASONS, type SkipReason } from '../../model/skip-reasons.ts';
import type { Cue } from '../find-cues.ts';
import type { NameTable } from '../find-names/index.ts';
import { MAX_ABSTRACT_LENGTH, toAbstractSpan, type Document } from '../read-document.ts';
import type { Judge } from '../judge.ts';
import { describeMeasure } from './describe-measure.ts';
import { judgeMeasure } from './judge-measure.ts';
import type { Verdict } from './verdict.ts';
import type { NumberView } from './number-view.ts';
import { VerdictCandidate } from './verdict-candidate.ts';
import { pairQuantities, type Measure } from './pair-quantities.ts';
import { scanQuantities } from './scan-quantities.ts';

export interface FoundNumber {
  readonly view: NumberView;
  readonly measure: Measure;
  readonly kind: ResultKind;
  readonly rule: string;
  /** "18% of the data": a share of a cost or of a level. */
  readonly share: 'cost' | 'level' | undefined;
  /** Of being a result of this kind, by the model. */
  readonly probability: number;
}

export interface NumberFindings {
  readonly numbers: readonly FoundNumber[];
  readonly skips: readonly Skip[];
}

/** No abstract reports as many; what a longer text has beyond is not linked, which takes time with every other number. */
const MAX_RESULTS = 500;
/** Of a text that was cut off so much is shown. */
const MAX_CUT_OFF_SHOWN = 100;

export function findNumbers(
  document: Document,
  names: NameTable,
  cues: readonly (Cue | undefined)[],
  judge: Judge,
): NumberFindings {
  const numbers: FoundNumber[] = [];
  const skips: Skip[] = [];
  let previous: { verdict: Verdict; measure: Measure } | undefined;
  for (const measure of pairQuantities(document, scanQuantities(document))) {
    const sentence = document.sentences[measure.sentence];
    if (sentence === undefined || measure.sentence === 0) continue;
    const view: NumberView = {
      document,
      names,
      cues,
      measure,
      sentenceStart: sentence.firstToken,
      sentenceEnd: sentence.endToken,
    };
    const isNear =
      previous !== undefined &&
      previous.measure.sentence === measure.sentence &&
      measure.from - previous.measure.endToken <= 14;
    const before = isNear ? previous?.verdict : undefined;
    const { verdict, probability } = decide(view, judgeMeasure(view, before), before, judge);
    if ('skip' in verdict) {
      for (const quantity of measure.baseline === undefined ? [measure] : [measure.baseline, measure])
        skips.push(toSkip(document, quantity, verdict.skip));
    } else if (numbers.length >= MAX_RESULTS) {
      skips.push(toSkip(document, measure, 'cut-off'));
    } else {
      numbers.push({
        view,
        measure,
        kind: verdict.kind,
        rule: verdict.rule,
        share: verdict.share,
        probability,
      });
    }
    if ('kind' in verdict) previous = { verdict, measure };
  }
  const { abstract } = document.paper;
  if (abstract.length > MAX_ABSTRACT_LENGTH) {
    const end = Math.min(abstract.length, MAX_ABSTRACT_LENGTH + MAX_CUT_OFF_SHOWN);
    const evidence = { start: MAX_ABSTRACT_LENGTH, end, text: abstract.slice(MAX_ABSTRACT_LENGTH, end) };
    skips.push({ reason: 'cut-off' satisfies SkipReason, evidence, detail: SKIP_REASONS['cut-off'] });
  }
  return { numbers, skips };
}

/** What the rules say is one sign among others; the learned choice decides between a kind of result and none. */
function decide(
  view: NumberView,
  suggested: Verdict,
  before: Verdict | undefined,
  judge: Judge,
): { verdict: Verdict; probability: number } {
  if ('skip' in suggested && !saysAnything(view)) return { verdict: suggested, probability: 1 };
  const features = describeMeasure(view, suggested, before);
  const kinds: readonly ResultKind[] = view.measure.baseline === undefined ? LONE_KINDS : ['from_to'];
  const candidates = kinds.map((kind) => {
    const isRule = 'kind' in suggested && suggested.kind === kind;
    return new VerdictCandidate(isRule ? suggested : { kind, rule: `${kind}.learned` }, features);
  });
  candidates.push(new VerdictCandidate('skip' in suggested ? suggested : { skip: 'no-metric' }, features));
  const chosen = judge.choose('number', view, candidates);
  return { verdict: chosen?.candidate.verdict ?? suggested, probability: chosen?.probability ?? 0 };
}

const CLAIMS: ReadonlySet<CueClass> = new Set([
  'achieve',
  'improve',
  'reduce',
  'beat',
  'tie',
  'trail',
  'than',
  'compared-to',
  'versus',
  'evaluate',
]);

/** Of a sentence that is an endless list only so much is looked at, to either side. */
const MAX_LOOK = 150;

/** A sentence without a name, a metric and a claim reports no result. */
function saysAnything(view: NumberView): boolean {
  const [first, end] = [view.measure.from - MAX_LOOK, view.measure.endToken + MAX_LOOK];
  for (let index = Math.max(view.sentenceStart, first); index < Math.min(view.sentenceEnd, end); index += 1) {
    if (view.names.mentionAt[index] !== undefined || view.names.metricAt[index] !== undefined) return true;
    const cue = view.cues[index];
    if (cue !== undefined && CLAIMS.has(cue.cue)) return true;
  }
  return false;
}

const LONE_KINDS: readonly ResultKind[] = ['score', 'change', 'ratio'];

function toSkip(document: Document, at: { start: number; end: number }, reason: SkipReason): Skip {
  const evidence = toAbstractSpan(document, at.start, at.end);
  return { reason, evidence: evidence ?? { start: 0, end: 0, text: '' }, detail: SKIP_REASONS[reason] };
}

// Every number of a paper: a result in the making, or skipped with a reason.
import type { CueClass } from '../../lexicon/cues.ts';
import type { ResultKind, Skip } from '../../model/extraction.ts';
import type { Cue } from '../find-cues.ts';
import type { NameTable } from '../find-names/index.ts';
import type { Document } from '../read-document.ts';
import type { Judge } from '../judge.ts';
import { describeMeasure } from './describe-measure.ts';
import { judgeMeasure } from './judge-measure.ts';
import { listSkips, type SkippedMeasure } from './list-skips.ts';
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

export function findNumbers(
  document: Document,
  names: NameTable,
  cues: readonly (Cue | undefined)[],
  judge: Judge,
): NumberFindings {
  const numbers: FoundNumber[] = [];
  const skipped: SkippedMeasure[] = [];
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
      skipped.push({ view, reason: verdict.skip });
    } else if (numbers.length >= MAX_RESULTS) {
      skipped.push({ view, reason: 'cut-off' });
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
  return { numbers, skips: listSkips(document, names, skipped, numbers) };
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

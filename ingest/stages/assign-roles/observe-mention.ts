// What one place of a name says about it, in words that mean the same in every paper.
import type { FeatureSet } from '../../learned/feature-list.ts';
import type { NameContext } from '../find-contexts.ts';
import type { Mention } from '../find-names/index.ts';
import type { Document } from '../read-document.ts';
import { toWordSet } from '../word-set.ts';
import { SIGNS } from './signs.ts';

const BACKBONES = toWordSet('backbone backbones');

export function observeMention(
  mention: Mention,
  context: NameContext,
  document: Document,
  seen: FeatureSet,
): void {
  const [first, second] = context.governors;
  const noun = context.nounAfter ?? context.nounBefore;
  const kind = context.appositive ?? context.nounAfter;
  const isBefore = first !== undefined && (first.cue === 'propose' || first.cue === 'name-as');
  if (
    isBefore &&
    (kind === 'benchmark' || context.nounBefore === 'benchmark') &&
    isProposal(document, mention, context, 7)
  )
    seen.add(SIGNS['introduced-as-data']);
  else if (first?.cue === 'propose' && isProposal(document, mention, context, 5)) seen.add(SIGNS.proposed);
  else if (isProposal(document, mention, context, 7)) seen.add(SIGNS['proposed-far']);
  if (first?.cue === 'name-as' && first.distance <= 2) {
    seen.add(SIGNS['named-as']);
    if (
      context.nounBefore === 'benchmark' ||
      context.appositive === 'benchmark' ||
      hasDataNounBefore(document, first.token)
    )
      seen.add(SIGNS['introduced-as-data']);
  }
  if (context.isOurs) seen.add(SIGNS.ours);
  if (context.appositive === 'benchmark') seen.add(SIGNS['appositive-benchmark']);
  if (context.appositive === 'method' || context.appositive === 'model') seen.add(SIGNS['appositive-method']);
  if (noun === 'benchmark') seen.add(SIGNS['noun-benchmark']);
  if (context.nounAfter === 'method') seen.add(SIGNS['noun-after-method']);
  if (context.nounAfter === 'model') seen.add(SIGNS['noun-model']);
  if (noun === 'baseline') seen.add(SIGNS['baseline-noun']);
  if (
    context.verbAfter === 'achieve' ||
    context.verbAfter === 'beat' ||
    context.verbAfter === 'improve' ||
    context.verbAfter === 'reduce' ||
    context.verbAfter === 'tie'
  )
    seen.add(SIGNS['subject-of-result']);
  if (context.verbAfter === 'propose' || context.verbAfter === 'train') seen.add(SIGNS['subject-of-propose']);
  observeGovernors(mention, context, document, seen);
  if (first?.cue === 'such-as') {
    seen.add(SIGNS['such-as']);
    if (context.nounBefore === 'benchmark') seen.add(SIGNS['such-as-benchmark']);
    if (
      context.nounBefore === 'baseline' ||
      context.nounBefore === 'method' ||
      context.nounBefore === 'model'
    )
      seen.add(SIGNS['such-as-baseline']);
  }
  if (second?.cue === 'beat' || second?.cue === 'tie') seen.add(SIGNS['second-in-comparison']);
}

function observeGovernors(
  mention: Mention,
  context: NameContext,
  document: Document,
  seen: FeatureSet,
): void {
  const [first, second] = context.governors;
  if (first === undefined) return;
  const through = first.cue === 'such-as' ? second : first;
  if (through === undefined) return;
  if (isComparison(through.cue) && through.distance <= 6) seen.add(SIGNS['object-of-comparison']);
  if (through.cue === 'over' && second?.cue === 'improve') seen.add(SIGNS['object-of-comparison']);
  if (first.cue === 'on') {
    seen.add(SIGNS.on);
    if (sentenceHasNumber(document, mention.sentence)) seen.add(SIGNS['on-in-result']);
    if (second?.cue === 'train' && second.distance <= 1) seen.add(SIGNS['trained-on']);
  }
  if (first.cue === 'based-on') seen.add(SIGNS['based-on']);
  if (first.cue === 'with') seen.add(SIGNS.with);
  if (first.cue === 'train') seen.add(SIGNS.trained);
  if (first.cue === 'for') seen.add(SIGNS.for);
  if (first.cue === 'of') seen.add(SIGNS.of);
  if (first.cue === 'improve') seen.add(SIGNS.improved);
  if (first.cue === 'evaluate') seen.add(SIGNS.evaluated);
  if (isDataMaker(document, mention, first.cue)) seen.add(SIGNS['makes-data']);
  const before = document.tokens[mention.firstToken - 1]?.lower ?? '';
  const after = document.tokens[mention.endToken]?.lower ?? '';
  if (BACKBONES.has(before) || BACKBONES.has(after)) seen.add(SIGNS.backbone);
  if (after === '(' && document.tokens[mention.endToken + 1]?.kind === 'number')
    seen.add(SIGNS['score-in-brackets']);
}

/** "leveraging GPT-4o, we generate rationales": a model that makes or judges the data. */
function isDataMaker(document: Document, mention: Mention, cue: string): boolean {
  if (cue !== 'train' && cue !== 'with' && cue !== 'by') return false;
  const { tokens } = document;
  const end = Math.min(tokens.length, mention.endToken + 7);
  for (let index = Math.max(0, mention.firstToken - 7); index < end; index += 1)
    if (MAKES_DATA.test(tokens[index]?.lower ?? '')) return true;
  return false;
}

const MAKES_DATA =
  /^(?:generat(?:e|es|ed|ing)|synthesi[sz]\w*|annotat\w*|judge|judges|label|labeled|labeling|curat\w*|distilled|verif\w*|construct|constructed|rewrit\w*|paraphras\w*)$/;

function isComparison(cue: string): boolean {
  return (
    cue === 'beat' ||
    cue === 'tie' ||
    cue === 'than' ||
    cue === 'compared-to' ||
    cue === 'versus' ||
    cue === 'trail'
  );
}

/** A proposal of the paper's own governs it, with so many words between at most. */
function isProposal(document: Document, mention: Mention, context: NameContext, distance: number): boolean {
  for (const { cue, token, distance: words } of context.governors)
    if (cue === 'propose' && words <= distance && isOwnVerb(document, mention, token)) return true;
  return false;
}

const OWN = toWordSet('we our paper work study article report thesis manuscript this here authors i letter');

/** "we propose X", "this paper introduces X", "X is proposed": the paper's own act. */
function isOwnVerb(document: Document, mention: Mention, verb: number): boolean {
  const { tokens, sentences } = document;
  const start = sentences[mention.sentence]?.firstToken ?? 0;
  for (let index = verb - 1; index >= Math.max(start, verb - 14); index -= 1) {
    const word = tokens[index]?.lower ?? '';
    if (OWN.has(word)) return true;
    if (word === ';') return false;
  }
  return false;
}

const DATA_NOUNS = toWordSet('dataset datasets benchmark benchmarks corpus testbed suite');
const METHOD_NOUNS = toWordSet('method framework approach model algorithm system');

function hasDataNounBefore({ tokens }: Document, token: number): boolean {
  let isData = false;
  for (let index = Math.max(0, token - 12); index < token; index += 1) {
    const word = tokens[index]?.lower ?? '';
    if (METHOD_NOUNS.has(word)) return false;
    if (DATA_NOUNS.has(word)) isData = true;
  }
  return isData;
}

function sentenceHasNumber({ tokens, sentences }: Document, sentence: number): boolean {
  const { firstToken, endToken } = sentences[sentence] ?? { firstToken: 0, endToken: 0 };
  for (let index = firstToken; index < endToken; index += 1)
    if (tokens[index]?.kind === 'number') return true;
  return false;
}

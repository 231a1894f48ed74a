// What other names of the paper say about a name: its lists, its variants, and what kind of paper it is.
import { named } from '../../learned/feature.ts';
import type { FeatureSet } from '../../learned/feature-list.ts';
import type { Mention, Name, NameTable } from '../find-names/index.ts';
import type { Token } from '../find-tokens.ts';
import type { Document } from '../read-document.ts';
import { toWordSet } from '../word-set.ts';
import { SIGNS } from './signs.ts';
import { TITLE_SAYS_DATA } from './title-words.ts';

const PAPER = named('paper');
const MODELS = named('models');

/** What kind of paper it is: models are studied where nothing or only data is proposed. */
export function observePaper(names: NameTable, observed: readonly FeatureSet[]): void {
  const proposes = observed.some((seen) => isLikelyProposal(seen));
  const introduces = observed.some((seen) => isSaidToBeData(seen));
  const models = names.names.filter((name) => name.model !== undefined && name.mentions.length > 0).length;
  const kind = proposes ? (introduces ? 'both' : 'proposal') : introduces ? 'data' : 'analysis';
  for (const [index, seen] of observed.entries()) {
    const what = names.names[index]?.model === undefined ? 'name' : 'model';
    seen.add(PAPER.of(kind)?.of(what));
    if (what === 'model') seen.add(MODELS.of(String(Math.min(models, 4)))?.of(kind));
  }
}

const PROPOSAL_SIGNS = [SIGNS['title-head'], SIGNS.proposed, SIGNS['named-as'], SIGNS.ours];

function isLikelyProposal(seen: FeatureSet | undefined): boolean {
  return (
    seen !== undefined &&
    PROPOSAL_SIGNS.some((sign) => seen.has(sign)) &&
    !isSaidToBeData(seen) &&
    !seen.has(SIGNS['lexicon-benchmark'])
  );
}

function isSaidToBeData(seen: FeatureSet): boolean {
  return seen.has(SIGNS['introduced-as-data']) || seen.has(TITLE_SAYS_DATA);
}

/** "Saturn-7B" beside a proposal "Saturn": a size or variant of it. */
export function observeVariants(names: NameTable, observed: readonly FeatureSet[]): void {
  const proposals = names.names.filter(
    (name) => name.model === undefined && isLikelyProposal(observed[name.index]),
  );
  if (proposals.length === 0) return;
  for (const name of names.names) {
    const text = name.mentions[0]?.text ?? '';
    const seen = observed[name.index];
    if (!text.includes('-') || seen === undefined) continue;
    const lower = text.toLowerCase();
    const isVariant = proposals.some((other) => other !== name && isBeginningOf(other, lower));
    if (isVariant && !seen.has(SIGNS['introduced-as-data']) && !seen.has(SIGNS['lexicon-benchmark']))
      seen.add(SIGNS['variant-of-proposal']);
  }
}

function isBeginningOf({ mentions }: Name, lower: string): boolean {
  return mentions.some(({ text }) => text.length > 1 && lower.startsWith(`${text.toLowerCase()}-`));
}

/** "A, B and C" are of one kind: what is a benchmark by itself makes its neighbours in the list ones. */
export function observeLists(
  { tokens }: Document,
  { names }: NameTable,
  observed: readonly FeatureSet[],
): void {
  const ordered: Mention[] = [];
  for (const { mentions } of names) for (const mention of mentions) ordered.push(mention);
  ordered.sort((a, b) => a.firstToken - b.firstToken);
  let previous: Mention | undefined;
  for (const next of ordered) {
    const mention = previous;
    previous = next;
    if (mention === undefined || next.sentence !== mention.sentence) continue;
    if (!isListed(tokens, mention.endToken, next.firstToken)) continue;
    const [left, right] = [observed[mention.name], observed[next.name]];
    if (isSurelyBenchmark(left)) right?.add(SIGNS['list-with-benchmark']);
    if (isSurelyBenchmark(right)) left?.add(SIGNS['list-with-benchmark']);
  }
}

const MAX_BETWEEN = 6;
const LIST_WORDS = toWordSet(', and or & / ( ) % on the as well both + to →');
const LIST_MARKS = toWordSet(', and or & /');

/** Nothing but marks, small words, numbers and versions stands between two names of a list. */
function isListed(tokens: readonly Token[], from: number, end: number): boolean {
  if (end - from > MAX_BETWEEN) return false;
  let hasMark = false;
  for (let index = from; index < end; index += 1) {
    const word = tokens[index]?.lower ?? '';
    if (LIST_MARKS.has(word)) hasMark = true;
    else if (!LIST_WORDS.has(word) && !/^(?:\d[\d.]*|v\d.*)$/.test(word)) return false;
  }
  return hasMark;
}

const BENCHMARK_SIGNS = [SIGNS['lexicon-benchmark'], SIGNS['noun-benchmark'], SIGNS['introduced-as-data']];

function isSurelyBenchmark(seen: FeatureSet | undefined): boolean {
  return seen !== undefined && BENCHMARK_SIGNS.some((sign) => seen.has(sign));
}

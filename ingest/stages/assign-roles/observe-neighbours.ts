// What other names of the paper say about a name: its lists, its variants, and what kind of paper it is.
import { named } from '../../learned/feature.ts';
import type { FeatureSet } from '../../learned/feature-list.ts';
import type { NameTable } from '../find-names/index.ts';
import type { Document } from '../read-document.ts';
import { SIGNS } from './signs.ts';

const PAPER = named('paper');
const MODELS = named('models');

/** What kind of paper it is: models are studied where nothing or only data is proposed. */
export function observePaper(names: NameTable, observed: readonly FeatureSet[]): void {
  const proposes = observed.some((seen) => isLikelyProposal(seen));
  const introduces = observed.some((seen) => seen.has(SIGNS['introduced-as-data']));
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
    !seen.has(SIGNS['introduced-as-data']) &&
    !seen.has(SIGNS['lexicon-benchmark'])
  );
}

/** "Saturn-7B" beside a proposal "Saturn": a size or variant of it. */
export function observeVariants(names: NameTable, observed: readonly FeatureSet[]): void {
  const proposals = names.names.filter(
    (name) => name.model === undefined && isLikelyProposal(observed[name.index]),
  );
  for (const name of names.names) {
    const text = name.mentions[0]?.text ?? '';
    const seen = observed[name.index];
    const isVariant = proposals.some(
      (other) =>
        other !== name &&
        other.mentions.some(
          (mention) =>
            mention.text.length > 1 && text.toLowerCase().startsWith(`${mention.text.toLowerCase()}-`),
        ),
    );
    if (
      isVariant &&
      seen !== undefined &&
      !seen.has(SIGNS['introduced-as-data']) &&
      !seen.has(SIGNS['lexicon-benchmark'])
    )
      seen.add(SIGNS['variant-of-proposal']);
  }
}

/** "A, B and C" are of one kind: what is a benchmark by itself makes its neighbours in the list ones. */
export function observeLists(document: Document, names: NameTable, observed: readonly FeatureSet[]): void {
  const { tokens } = document;
  const ordered = names.names
    .flatMap((name) => name.mentions)
    .toSorted((a, b) => a.firstToken - b.firstToken);
  for (const [index, mention] of ordered.entries()) {
    const next = ordered[index + 1];
    if (next === undefined || next.sentence !== mention.sentence || next.firstToken - mention.endToken > 6)
      continue;
    const between = tokens.slice(mention.endToken, next.firstToken).map((token) => token.lower);
    const isList =
      between.every((word) =>
        /^(?:,|and|or|&|\/|\(|\)|\d[\d.]*|%|on|the|as|well|both|\+|to|→|v\d.*)$/.test(word),
      ) && between.some((word) => /^(?:,|and|or|&|\/)$/.test(word));
    if (!isList) continue;
    const [left, right] = [observed[mention.name], observed[next.name]];
    if (isSurelyBenchmark(left)) right?.add(SIGNS['list-with-benchmark']);
    if (isSurelyBenchmark(right)) left?.add(SIGNS['list-with-benchmark']);
  }
}

const BENCHMARK_SIGNS = [SIGNS['lexicon-benchmark'], SIGNS['noun-benchmark'], SIGNS['introduced-as-data']];

function isSurelyBenchmark(seen: FeatureSet | undefined): boolean {
  return seen !== undefined && BENCHMARK_SIGNS.some((sign) => seen.has(sign));
}

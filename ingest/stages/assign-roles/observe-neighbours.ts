// What other names of the paper say about a name: its lists, its variants, and what kind of paper it is.
import type { NameTable } from '../find-names/index.ts';
import type { Document } from '../read-document.ts';

/** What kind of paper it is: models are studied where nothing or only data is proposed. */
export function observePaper(names: NameTable, observed: readonly Set<string>[]): void {
  const proposes = observed.some((seen) => isLikelyProposal(seen));
  const introduces = observed.some((seen) => seen.has('introduced-as-data'));
  const models = names.names.filter((name) => name.model !== undefined && name.mentions.length > 0).length;
  const kind = proposes ? (introduces ? 'both' : 'proposal') : introduces ? 'data' : 'analysis';
  for (const [index, seen] of observed.entries()) {
    const what = names.names[index]?.model === undefined ? 'name' : 'model';
    seen.add(`paper ${kind} ${what}`);
    if (what === 'model') seen.add(`models ${Math.min(models, 4)} ${kind}`);
  }
}

const PROPOSAL_SIGNS = ['title-head', 'proposed', 'named-as', 'ours'];

function isLikelyProposal(seen: ReadonlySet<string> | undefined): boolean {
  return (
    seen !== undefined &&
    PROPOSAL_SIGNS.some((sign) => seen.has(sign)) &&
    !seen.has('introduced-as-data') &&
    !seen.has('lexicon-benchmark')
  );
}

/** "Saturn-7B" beside a proposal "Saturn": a size or variant of it. */
export function observeVariants(names: NameTable, observed: readonly Set<string>[]): void {
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
    if (isVariant && seen !== undefined && !seen.has('introduced-as-data') && !seen.has('lexicon-benchmark'))
      seen.add('variant-of-proposal');
  }
}

/** "A, B and C" are of one kind: what is a benchmark by itself makes its neighbours in the list ones. */
export function observeLists(document: Document, names: NameTable, observed: readonly Set<string>[]): void {
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
    if (isSurelyBenchmark(left)) right?.add('list-with-benchmark');
    if (isSurelyBenchmark(right)) left?.add('list-with-benchmark');
  }
}

function isSurelyBenchmark(seen: ReadonlySet<string> | undefined): boolean {
  return (
    seen !== undefined &&
    ['lexicon-benchmark', 'noun-benchmark', 'introduced-as-data'].some((observation) => seen.has(observation))
  );
}

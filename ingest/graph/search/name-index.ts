// Names and aliases, searched by prefix and with typos. Held in memory by the process that searches, filled when first
// asked, and brought up to date by what was written since.
import MiniSearch, { type SearchResult } from 'minisearch';
import { NAME_LABELS, type NameLabel } from '../../model/ontology.ts';
import type { Query } from '../graph-store.ts';
import { readNamesById, readNamesSince, type StoredName } from '../queries/names.ts';
import { readStoreNode } from '../queries/store-node.ts';
import { compareText } from '../writing/name-support.ts';
import { toNameKey } from '../writing/paper-part.ts';
import { toCompact, toWords } from './spelling.ts';

export interface NameHit extends StoredName {
  readonly score: number;
}

export interface NameIndex {
  /** The best first, at most `limit`; names that are no longer stored are left out. */
  search(text: string, labels: readonly NameLabel[], limit: number): Promise<readonly NameHit[]>;
}

export type ReadQuery = <Row>(query: Query<Row>) => Promise<readonly Row[]>;

interface Document extends StoredName {
  readonly key: string;
}

/** Documents that are added without letting anything else run in between: about 10 ms. */
const CHUNK_SIZE = 500;
/** More hits than asked for, because some may be gone and well-supported ones move up. */
const CANDIDATES_PER_HIT = 5;
/** One letter may begin a hundred thousand names; the likeliest are looked at. */
const MAX_CANDIDATES = 1_000;

export function createNameIndex(read: ReadQuery): NameIndex {
  let index = createIndex();
  let known: { sequence: number; changeToken: string } | undefined;
  let refreshing: Promise<void> | undefined;

  async function refresh(): Promise<void> {
    const [node] = await read(readStoreNode());
    if (node === undefined || node.changeToken === known?.changeToken) return;
    if (known !== undefined && node.sequence < known.sequence) {
      index = createIndex(); // another store stands in its place: a backup was restored
      known = undefined;
    }
    for (const label of NAME_LABELS) {
      const names = await read(readNamesSince(label, known?.sequence ?? -1));
      const documents = names.map((name) => ({ ...name, key: toNameKey(label, name.id) }));
      for (const { key } of documents) if (index.has(key)) index.discard(key);
      await index.addAllAsync(documents, { chunkSize: CHUNK_SIZE });
    }
    known = node;
  }

  return {
    async search(text, labels, limit) {
      refreshing ??= refresh().finally(() => {
        refreshing = undefined;
      });
      await refreshing;
      const candidates = findCandidates(index, text, labels).slice(0, limit * CANDIDATES_PER_HIT);
      const stored = await readStored(read, candidates);
      for (const { key } of candidates) if (!stored.has(key) && index.has(key)) index.discard(key);
      return candidates
        .flatMap(({ key, score }) => {
          const name = stored.get(key);
          return name === undefined ? [] : [{ ...name, score }];
        })
        .slice(0, limit);
    },
  };
}

function createIndex(): MiniSearch<Document> {
  return new MiniSearch<Document>({
    idField: 'key',
    fields: ['name', 'aliases'],
    storeFields: ['label', 'name', 'aliases', 'papers'],
    extractField: (document, field) =>
      field === 'aliases' ? document.aliases.join('\n') : document[field as keyof Document],
    // Every spelling by its words, and run together as one word.
    tokenize: (text) => text.split('\n').flatMap((spelling) => [...toWords(spelling), toCompact(spelling)]),
    processTerm: (term) => (term === '' ? null : term),
  });
}

interface Candidate {
  readonly key: string;
  readonly label: NameLabel;
  readonly id: string;
  readonly papers: number;
  readonly score: number;
  readonly fit: Fit;
}

/** How a spelling fits what is asked for, apart from case and punctuation: the better the higher. */
const FITS = { other: 0, beginning: 1, exact: 2 } as const;
type Fit = (typeof FITS)[keyof typeof FITS];

function findCandidates(
  index: MiniSearch<Document>,
  text: string,
  labels: readonly NameLabel[],
): readonly Candidate[] {
  const compact = toCompact(text);
  const hits = index.search(
    {
      combineWith: 'OR',
      queries: [
        { queries: toWords(text), combineWith: 'AND' },
        { queries: [compact], combineWith: 'AND' },
      ],
    },
    {
      prefix: true,
      fuzzy: toFuzziness,
      tokenize: (term) => [term],
      filter: (hit) => labels.includes(hit['label']),
      boost: { name: 2 },
      boostDocument: (_key, _term, fields) => Math.log2(2 + Number(fields?.['papers'] ?? 0)),
    },
  );
  return hits
    .slice(0, MAX_CANDIDATES)
    .map((hit) => toCandidate(hit, compact))
    .toSorted(compareCandidates);
}

function toCandidate(hit: SearchResult, compact: string): Candidate {
  const key = String(hit.id);
  const label = hit['label'] as NameLabel;
  const spellings = [String(hit['name']), ...String(hit['aliases']).split('\n')];
  return {
    key,
    label,
    id: key.slice(toNameKey(label, '').length),
    papers: Number(hit['papers']),
    score: hit.score,
    fit: Math.max(...spellings.map((spelling) => toFit(toCompact(spelling), compact))) as Fit,
  };
}

function toFit(spelling: string, compact: string): Fit {
  if (spelling === compact) return FITS.exact;
  return spelling.startsWith(compact) ? FITS.beginning : FITS.other;
}

/** Of what begins as asked, the better supported first; of the rest, the likelier. Ties by key: always the same order. */
function compareCandidates(a: Candidate, b: Candidate): number {
  if (a.fit !== b.fit) return b.fit - a.fit;
  const [first, second] = a.fit === FITS.other ? [a.score, b.score] : [a.papers, b.papers];
  return first === second ? compareText(a.key, b.key) : second - first;
}

/** Edits that a word may differ by: two letters changed places are two. */
function toFuzziness(word: string): number {
  if (word.length < 4) return 0;
  return word.length === 4 ? 1 : 2;
}

async function readStored(
  read: ReadQuery,
  candidates: readonly Candidate[],
): Promise<ReadonlyMap<string, StoredName>> {
  const stored = new Map<string, StoredName>();
  for (const label of NAME_LABELS) {
    const ids = candidates.filter((candidate) => candidate.label === label).map(({ id }) => id);
    if (ids.length === 0) continue;
    for (const name of await read(readNamesById(label, ids))) stored.set(toNameKey(label, name.id), name);
  }
  return stored;
}

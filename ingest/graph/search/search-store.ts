// One list out of names and titles.
import type { NameLabel } from '../../model/ontology.ts';
import type { SearchHit, SearchType } from '../graph-store.ts';
import type { NameHit, NameIndex } from './name-index.ts';

const MAX_TEXT_LENGTH = 200;
const MAX_LIMIT = 100;

/** The labels that a type of hit is looked up in; a base model is a method that says so. */
const LABELS: Readonly<Record<SearchType, NameLabel | undefined>> = {
  Method: 'Method',
  BaseModel: 'Method',
  Benchmark: 'Benchmark',
  Metric: 'Metric',
  Paper: undefined,
};

export interface SearchSource {
  readonly names: NameIndex;
  /** Papers by words of their title, the best first. */
  readonly findTitles: (text: string, limit: number) => Promise<readonly SearchHit[]>;
}

/** See `GraphStore.search`. Names come first; titles fill what they leave, and get a third of the list where both are many. */
export async function searchStore(
  { names, findTitles }: SearchSource,
  text: string,
  types: readonly SearchType[],
  limit: number,
): Promise<readonly SearchHit[]> {
  const wanted = text.trim().slice(0, MAX_TEXT_LENGTH);
  const size = Math.min(limit, MAX_LIMIT);
  if (wanted === '' || size < 1) return [];
  const labels = [...new Set(types.flatMap((type) => LABELS[type] ?? []))];
  const nameHits = labels.length === 0 ? [] : await findNames(names, wanted, { labels, types, size });
  const titleHits = types.includes('Paper') ? await findTitles(wanted, size) : [];
  const room = size - Math.min(titleHits.length, Math.ceil(size / 3));
  const shown = nameHits.slice(0, Math.max(room, size - titleHits.length));
  return [...shown, ...titleHits.slice(0, size - shown.length)];
}

async function findNames(
  names: NameIndex,
  text: string,
  { labels, types, size }: { labels: readonly NameLabel[]; types: readonly SearchType[]; size: number },
): Promise<SearchHit[]> {
  // Asked for base models only, most hits may be other methods.
  const asked = types.includes('Method') || !types.includes('BaseModel') ? size : MAX_LIMIT;
  const hits = await names.search(text, labels, asked);
  return hits.flatMap((hit) => {
    const type = toType(hit, types);
    return type === undefined ? [] : [{ type, id: hit.id, name: hit.name, score: hit.score }];
  });
}

function toType(hit: NameHit, types: readonly SearchType[]): SearchType | undefined {
  if (hit.label !== 'Method') return hit.label;
  if (hit.isBaseModel && types.includes('BaseModel')) return 'BaseModel';
  return types.includes('Method') ? 'Method' : undefined;
}

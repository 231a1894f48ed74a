// Signs that mean more together than each by itself: a name that is proposed and never said again, a competitor in a title's list.
import { named, type Feature } from '../../learned/feature.ts';
import type { FeatureSet } from '../../learned/feature-list.ts';
import { SIGNS, type Sign } from './signs.ts';

const TELLING: readonly Sign[] = [
  'proposed',
  'proposed-far',
  'named-as',
  'ours',
  'title-head',
  'in-title',
  'introduced-as-data',
  'subject-of-result',
  'object-of-comparison',
  'lexicon-model',
  'lexicon-benchmark',
  'evaluated',
  'long-form',
  'such-as',
  'often',
];
const KEYS: readonly Feature[] = [
  ...TELLING.map((sign) => SIGNS[sign]),
  ...['in title words', 'paper proposal name', 'paper analysis name', 'list'].map(named),
];
/** What is seen of a name in other ways, by the first words. */
const CROSSED = /^(?:met |mentions|shape|words|first |paper |title-head |noun-|is a|does |by |\+1 |-1 )/;

const placeOf = new Map(KEYS.map((key, place) => [key, place]));
/** Of each feature what it makes with each key, in the order of KEYS (null: no model knows it); null: it is put together with none. */
const rows = new Map<Feature, (Feature | null | undefined)[] | null>();

/** Adds to what is seen of a name each pair of a key and something else. */
export function conjoinSigns(seen: FeatureSet): void {
  const others = seen.items.slice();
  const here: number[] = [];
  for (const feature of others) {
    const place = placeOf.get(feature);
    if (place !== undefined) here.push(place);
  }
  if (here.length === 0) return;
  for (const other of others) {
    const row = rowOf(other);
    if (row === null) continue;
    for (const place of here) {
      const pair = row[place] ?? null;
      if (pair !== null) seen.append(pair);
      else if (row[place] === undefined) seen.append(look(other, place, row));
    }
  }
}

function rowOf(feature: Feature): (Feature | null | undefined)[] | null {
  const known = rows.get(feature);
  if (known !== undefined) return known;
  const isCrossed = placeOf.has(feature) || CROSSED.test(feature.name);
  const row = isCrossed ? Array.from<undefined>({ length: KEYS.length }) : null;
  rows.set(feature, row);
  return row;
}

function look(other: Feature, place: number, row: (Feature | null | undefined)[]): Feature | undefined {
  const key = KEYS[place];
  const pair = key === undefined || key === other ? undefined : key.of('&')?.ofText(other.name);
  row[place] = pair ?? null;
  return pair;
}

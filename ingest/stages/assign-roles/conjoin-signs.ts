// Signs that mean more together than each by itself: a name that is proposed and never said again, a competitor in a title's list.
import { named, type Feature, type FeatureSet } from '../../learned/feature.ts';
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
const CROSSED = /^(?:mentions|shape|words|first |paper |title-head |noun-|is a|does |by |\+1 |-1 )/;

const keys = new Set(KEYS);
/** Whether a feature is put together with the keys; it is asked for each place of each name. */
const crossed = new Map<Feature, boolean>();

/** Adds to what is seen of a name each pair of a key and something else. */
export function conjoinSigns(seen: FeatureSet): void {
  const here = KEYS.filter((key) => seen.has(key));
  if (here.length === 0) return;
  const others = seen.items.filter(isCrossed);
  for (const key of here) for (const other of others) if (other !== key) seen.add(key.with(other));
}

function isCrossed(feature: Feature): boolean {
  const known = crossed.get(feature);
  if (known !== undefined) return known;
  const is = keys.has(feature) || CROSSED.test(feature.name);
  crossed.set(feature, is);
  return is;
}

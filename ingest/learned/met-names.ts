// What names were in many other abstracts: counted by scripts/train/count-names.mjs over ../shared/corpus without annotations.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROLES } from '../model/roles.ts';
import { findPackageRoot } from '../package-root.ts';
import { named, type Feature } from './feature.ts';

/**
 * Keys of names (`toNameKey`) with blanks between, by five digits: place in TIMES, and for each of ROLES, in that order, place of the
 * average probability in LEVELS.
 */
type MetNamesFile = Readonly<Record<string, string>>;

/** In how many abstracts at least. */
export const TIMES = [3, 6, 12, 24, 48] as const;
/** From which probability on. */
export const LEVELS = [0, 0.05, 0.2, 0.5, 0.8] as const;

/** For a key of a name what is known of it; undefined: it was met in fewer than three abstracts. */
export type MetNames = ReadonlyMap<string, readonly Feature[]>;

const MET = named('met');
const SEEN_TIMES = TIMES.map((_, place) => MET.and(`times ${place}`));
const SEEN_AS = ROLES.map((role) => LEVELS.map((_, place) => MET.and(`${role} ${place}`)));

export function loadMetNames(): MetNames {
  const path = join(findPackageRoot(), 'ingest', 'learned', 'met-names.json');
  return toMetNames(JSON.parse(readFileSync(path, 'utf8')) as MetNamesFile);
}

function toMetNames(file: MetNamesFile): MetNames {
  const met = new Map<string, readonly Feature[]>();
  for (const [digits, keys] of Object.entries(file)) {
    const [times = '', ...levels] = digits;
    const features = [
      SEEN_TIMES[Number(times)],
      ...SEEN_AS.map((roleLevels, place) => roleLevels[Number(levels[place])]),
      MET.and(`as ${levels.join('')}`),
    ].filter((feature) => feature !== undefined);
    for (const key of keys.split(' ')) met.set(key, features);
  }
  return met;
}

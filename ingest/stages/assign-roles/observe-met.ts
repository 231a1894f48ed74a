// What other papers say a name is.
import { named } from '../../learned/feature.ts';
import type { FeatureSet } from '../../learned/feature-list.ts';
import type { MetNames } from '../../learned/met-names.ts';
import type { Name } from '../find-names/index.ts';

const NEVER = named('met never');

export function observeMet({ keys }: Name, met: MetNames, seen: FeatureSet): void {
  let isMet = false;
  for (const key of keys) {
    const features = met.get(key);
    if (features === undefined) continue;
    isMet = true;
    for (const feature of features) seen.add(feature);
  }
  if (!isMet) seen.add(NEVER);
}

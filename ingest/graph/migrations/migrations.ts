import { addExtractorVersions } from './add-extractor-versions.ts';
import { countSaidNames } from './count-said-names.ts';
import type { Migration } from './migration.ts';

/** In order; the last one leads to `SCHEMA_VERSION`. None is ever changed once it was released. */
export const MIGRATIONS: readonly Migration[] = [
  { to: 2, what: 'papers say which extractor read them', run: addExtractorVersions },
  {
    to: 3,
    what: 'names say how many papers mean them by their own words; methods have an index on their forms',
    run: countSaidNames,
  },
];

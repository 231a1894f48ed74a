// What a paper means by a name: the ids to which its own spellings were resolved, as it keeps them. So the checker needs no
// rule of naming, and a graph whose names were resolved by newer rules is checked all the same.
import type { NameLabel } from '../../model/ontology.ts';
import type { StoredExtraction } from './stored-extraction.ts';
import type { PaperPart } from '../writing/paper-part.ts';

/** Ids by label and spelling: several where two things of one paper are written alike. */
export type Spellings = (label: NameLabel, spelling: string | null) => ReadonlySet<string>;

const NONE: ReadonlySet<string> = new Set();

/** Only what the extraction lists as a thing: what one of them is a variant of is named by us, and not by the paper. */
export function toSpellings(part: PaperPart, extraction: StoredExtraction): Spellings {
  const { methods, baseModels, compared, benchmarks } = extraction;
  const listed: Record<NameLabel, ReadonlySet<string>> = {
    Method: toForms([...methods, ...baseModels, ...compared]),
    Benchmark: toForms(benchmarks),
    Metric: new Set(extraction.results.flatMap(({ metric }) => metric ?? [])),
  };
  const ids = new Map<string, Set<string>>();
  for (const { label, id, name, aliases } of part.mentions)
    for (const spelling of [name, ...aliases]) {
      const key = JSON.stringify([label, spelling]);
      const known = ids.get(key);
      if (known === undefined) ids.set(key, new Set([id]));
      else known.add(id);
    }
  return (label, spelling) =>
    spelling === null || !listed[label].has(spelling)
      ? NONE
      : (ids.get(JSON.stringify([label, spelling])) ?? NONE);
}

function toForms(entities: readonly { name: string; aliases: readonly string[] }[]): Set<string> {
  return new Set(entities.flatMap(({ name, aliases }) => [name, ...aliases]));
}

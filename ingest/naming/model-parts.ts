// What the name of a model says about it: family, version, size, variant.
import type { ModelFamilyRow } from '../lexicon/model-families/model-family-row.ts';
import { MODEL_SIZE, MODEL_VARIANTS, MODEL_VERSION } from '../lexicon/model-parts.ts';

export interface ModelParts {
  readonly family: string;
  readonly version: string | undefined;
  /** In 10⁹ parameters. */
  readonly sizeB: number | undefined;
  readonly variant: string | undefined;
}

/** Reads the parts of a model's name; parts that are no version, size or known variant word are left out. */
export function readModelParts(name: string, row: ModelFamilyRow): ModelParts {
  const stem = (row.stems ?? [row.family.toLowerCase()])
    .filter((candidate) => name.toLowerCase().startsWith(candidate))
    .toSorted((a, b) => b.length - a.length)[0];
  const rest = stem === undefined ? name.replace(/^[\p{L}\s-]+/u, '') : name.slice(stem.length);
  const parts = rest.split(/[-_/\s()]+/).filter((part) => part !== '');
  const size = parts.find((part) => MODEL_SIZE.test(part));
  const version = parts.find((part) => part !== size && MODEL_VERSION.test(part));
  const variants = parts.filter(
    (part) => part !== size && part !== version && MODEL_VARIANTS.has(part.toLowerCase()),
  );
  return {
    family: row.family,
    version,
    sizeB: size === undefined ? undefined : toBillions(size),
    variant: variants.length === 0 ? undefined : variants.join('-'),
  };
}

/** "7B" is 7, "125M" is 0.125, "8x7B" is 56. */
function toBillions(size: string): number | undefined {
  const match = /^(?:(\d+)x)?a?(\d+(?:\.\d+)?)([bm])$/i.exec(size);
  if (match === null) return undefined;
  const [, copies, digits, unit] = match;
  const value = Number(digits) * (copies === undefined ? 1 : Number(copies));
  return unit?.toLowerCase() === 'm' ? value / 1000 : value;
}

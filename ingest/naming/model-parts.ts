// What the name of a model says about it: family, version, size, variant.
import type { ModelFamilyRow } from '../lexicon/model-families/model-family-row.ts';
import { JOINED_MODEL_VARIANTS, MODEL_SIZE, MODEL_VARIANTS, MODEL_VERSION } from '../lexicon/model-parts.ts';

export interface ModelParts {
  readonly family: string;
  readonly version: string | undefined;
  /** In 10⁹ parameters. */
  readonly sizeB: number | undefined;
  readonly variant: string | undefined;
}

/** In 10⁹. */
const UNITS: Readonly<Record<string, number>> = { m: 1 / 1000, b: 1, t: 1000 };

/** Reads the parts of a model's name; parts that are no version, size or known variant word are left out. */
export function readModelParts(name: string, row: ModelFamilyRow): ModelParts {
  const stem = (row.stems ?? [row.family.toLowerCase()])
    .filter((candidate) => name.toLowerCase().startsWith(candidate))
    .toSorted((a, b) => b.length - a.length)[0];
  const rest = stem === undefined ? name.replace(/^[\p{L}\s-]+/u, '') : name.slice(stem.length);
  const parts = rest.split(/[-_/\s()]+/).filter((part) => part !== '');
  const size = parts.find((part) => MODEL_SIZE.test(part));
  const version = parts.find((part) => part !== size && MODEL_VERSION.test(part));
  const variants = parts.filter((part) => part !== size && part !== version && isVariant(part.toLowerCase()));
  return {
    family: row.family,
    version,
    sizeB: size === undefined ? undefined : toBillions(size),
    variant: variants.length === 0 ? undefined : variants.join('-'),
  };
}

function isVariant(part: string): boolean {
  return MODEL_VARIANTS.has(part) || JOINED_MODEL_VARIANTS.has(part);
}

/** "7B" is 7, "125M" is 0.125, "1T" is 1000, "8x7B" is 56, "30A3B" is 30. */
function toBillions(size: string): number | undefined {
  const match = /^(?:(\d+)x)?a?(\d+(?:\.\d+)?)(?:a\d+(?:\.\d+)?)?([bmt])$/i.exec(size);
  if (match === null) return undefined;
  const [, copies, digits, unit] = match;
  const value = Number(digits) * (copies === undefined ? 1 : Number(copies));
  return value * (UNITS[unit?.toLowerCase() ?? ''] ?? 1);
}

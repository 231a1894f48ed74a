// The lexicons as the rules of naming look things up: every form of a benchmark or model family → the one it is a form of.
import { BENCHMARKS } from '../lexicon/benchmarks/index.ts';
import { MODEL_FAMILIES } from '../lexicon/model-families/index.ts';
import { BENCHMARK_FORMS } from '../lexicon/names/benchmark-forms.ts';
import { BENCHMARK_PARENTS, OWN_BENCHMARKS } from '../lexicon/names/benchmark-parents.ts';
import { METHOD_FORMS } from '../lexicon/names/method-forms.ts';
import { MODEL_FORMS } from '../lexicon/names/model-forms.ts';
import { MODEL_PARENTS, OWN_MODELS } from '../lexicon/names/model-parents.ts';
import { YEARLY } from '../lexicon/names/benchmark-name-words.ts';
import { TECHNIQUES } from '../lexicon/techniques.ts';
import { readBenchmarkName } from './benchmark-name.ts';
import { FormIndex, toFormKey, type KnownNames } from './form-index.ts';
import { readModelName } from './model-name.ts';
import { expandBenchmark } from './resolve-benchmark.ts';
import { toNameParts } from './name-parts.ts';
import { toPlainText } from './plain-text.ts';

let benchmarks: KnownNames | undefined;
let models: KnownNames | undefined;

/** Built once; some milliseconds. */
export function knownBenchmarks(): KnownNames {
  return (benchmarks ??= buildKnownBenchmarks());
}

/** Models, and methods with established names. */
export function knownModels(): KnownNames {
  return (models ??= buildKnownModels());
}

function buildKnownBenchmarks(): KnownNames {
  const forms = new FormIndex();
  for (const own of OWN_BENCHMARKS) forms.add(own, { name: own, key: toFormKey(own) });
  for (const [name = '', ...others] of BENCHMARK_FORMS) addForms(forms, name, others);
  for (const name of [...YEARLY, ...Object.keys(BENCHMARK_PARENTS), ...BENCHMARKS.map((row) => row.name)])
    addForms(forms, name, []);
  const known = {
    forms,
    parents: toKeys(BENCHMARK_PARENTS),
    own: new Set(OWN_BENCHMARKS.map(toFormKey)),
    ambiguous: new Set<string>(),
  };
  const aliases = BENCHMARKS.map((row): [string, readonly string[]] => [
    row.name,
    (row.aliases ?? []).filter((alias) => isSameThing(alias, row.name, known)),
  ]);
  for (const [name, others] of aliases) addForms(forms, name, others);
  return known;
}

/**
 * A row of the lexicon of extraction may hold what is not the same: "ScanNetV2" beside ScanNet, "French-English" beside
 * "English-French". What has the same base has to have the same rest, and numbers of one name differ in nothing else.
 */
function isSameThing(alias: string, name: string, known: KnownNames): boolean {
  if (known.forms.get(toFormKey(alias)) !== undefined) return false;
  if (isPartOf(name, alias)) return false;
  const [a, b] = [alias, name].map((form) => expandBenchmark(form, known));
  if (a === undefined || b === undefined) return false;
  if (a.base.key === b.base.key)
    return a.suffixes.map(({ key }) => key).join() === b.suffixes.map(({ key }) => key).join();
  const [digits, letters] = [/\d+/g, /[^\d]+/g];
  const sameLetters = a.base.key.replaceAll(digits, '') === b.base.key.replaceAll(digits, '');
  return !sameLetters || a.base.key.replaceAll(letters, ' ') === b.base.key.replaceAll(letters, ' ');
}

/** "DukeMTMC-reID" is a part of "DukeMTMC", whichever of them names the row. */
function isPartOf(name: string, whole: string): boolean {
  const only = new FormIndex();
  only.add(whole, { name: whole, key: toFormKey(whole) });
  const { base, suffixes } = readBenchmarkName(toNameParts(toPlainText(name)), only);
  return suffixes.length > 0 && base.key === toFormKey(whole);
}

function buildKnownModels(): KnownNames {
  const forms = new FormIndex();
  for (const own of OWN_MODELS) forms.add(own, { name: own, key: toFormKey(own) });
  for (const [name = '', ...others] of MODEL_FORMS) addForms(forms, name, others);
  for (const name of Object.entries(MODEL_PARENTS).flat()) addForms(forms, name, []);
  for (const { family, phrases = [] } of MODEL_FAMILIES) addForms(forms, family, phrases);
  // "wrn" and "resnext" stand under ResNet, but are no forms of it.
  for (const { stems = [] } of MODEL_FAMILIES)
    for (const stem of stems)
      if (readModelName(toNameParts(stem), forms)?.isKnownFamily !== true)
        forms.add(stem, { name: stem, key: toFormKey(stem) });
  // Last: a technique's name may be a family's too.
  for (const [name = '', ...others] of METHOD_FORMS) addForms(forms, name, others, true);
  // A row of techniques holds relatives, not forms of one name.
  for (const { name, aliases = [] } of TECHNIQUES)
    for (const form of [name, ...aliases])
      if (forms.findBeginning(toNameParts(form))?.rest.length !== 0) addForms(forms, form, [], true);
  const spelledOut = new Set(MODEL_FORMS.map(([name]) => name));
  const ambiguous = new Set(
    MODEL_FAMILIES.filter((row) => row.ambiguous === true && !spelledOut.has(row.family)).map(({ family }) =>
      toFormKey(family),
    ),
  );
  return { forms, parents: toKeys(MODEL_PARENTS), own: new Set(OWN_MODELS.map(toFormKey)), ambiguous };
}

function addForms(forms: FormIndex, name: string, others: readonly string[], isTechnique = false): void {
  const key = toFormKey(name);
  const known = forms.get(key) ?? { name, key, isTechnique };
  for (const form of [name, ...others]) forms.add(form, known);
}

function toKeys(rows: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(rows).map(([child, parent]) => [toFormKey(child), parent]));
}

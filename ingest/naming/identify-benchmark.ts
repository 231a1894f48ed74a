// Which benchmark a paper means by all the forms that it has of a name.
import type { IdentifiedName, Namer } from './namer.ts';

/** A form that a lexicon knows decides; else the shortest, which papers share. */
export function identifyBenchmark(forms: readonly string[], namer: Namer): IdentifiedName {
  const found = forms.map((form) => ({ form, means: namer.identify('benchmark', form) }));
  const known = found.find(({ means }) => /^(?:benchmark\.known|user)/.test(means.rule));
  const shortest = found.toSorted((a, b) => a.form.length - b.form.length)[0];
  const chosen = known ?? shortest;
  if (chosen === undefined) throw new Error('a name has at least one form');
  return chosen.means;
}

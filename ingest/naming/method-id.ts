// Ids of methods that no lexicon knows. Two papers may give one short form to two things, so an id holds the long form too
// where a paper gives one: `method:cat~causalattentiontuning`. What a paper calls "CAT" and nothing else is `method:cat` to
// begin with; the store links it to the one that it can mean (`graph/writing/open-names.ts`).

export const METHOD_PREFIX = 'method:';
const BETWEEN_FORMS = '~';
/** Behind the short form: several things are called so, and the paper does not say which it means. */
const UNRESOLVED = '?';

export function toMethodId(key: string): string {
  return METHOD_PREFIX + key;
}

export function toSpelledOutKey(short: string, long: string): string {
  return short + BETWEEN_FORMS + long;
}

export function toUnresolvedId(bareId: string): string {
  return bareId + UNRESOLVED;
}

export function isUnresolvedId(id: string): boolean {
  return id.startsWith(METHOD_PREFIX) && id.endsWith(UNRESOLVED);
}

/** The keys under which papers may mean this method: its short form, and its long one where the id has it. */
export function readMethodKeys(id: string): { short: string; long: string | undefined } {
  const key = id.slice(METHOD_PREFIX.length);
  const between = key.indexOf(BETWEEN_FORMS);
  if (between < 0)
    return { short: isUnresolvedId(id) ? key.slice(0, -UNRESOLVED.length) : key, long: undefined };
  return { short: key.slice(0, between), long: key.slice(between + BETWEEN_FORMS.length) };
}

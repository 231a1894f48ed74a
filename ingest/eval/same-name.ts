// When two names, metrics or scopes count as the same in an evaluation. Kept apart from `naming/`: the ruler does not change
// when the thing it measures does.

const GENERIC_NOUNS = [
  'the',
  'a',
  'an',
  'benchmark',
  'benchmarks',
  'dataset',
  'datasets',
  'data set',
  'test set',
  'leaderboard',
  'corpus',
  'tasks',
  'task',
  'models',
  'model',
  'method',
  'framework',
  'family',
  'series',
  'baseline',
];
const GENERIC = new RegExp(String.raw`\b(?:${GENERIC_NOUNS.join('|')})\b`, 'g');

/** A name without case, accents, punctuation (a plus sign stays) and generic nouns; a name of only these keeps them. */
export function toEvalKey(name: string): string {
  const plain = name
    .replaceAll(/\\texttt|\\text|\\mathrm|[${}\\]/g, '')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase();
  const short = lettersOf(plain.replaceAll(GENERIC, ' '));
  return short === '' ? lettersOf(plain) : short;
}

function lettersOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}+]/gu, '');
}

/** Metrics that papers write in several ways, by their key. */
const METRIC_GROUPS: Readonly<Record<string, readonly string[]>> = {
  accuracy: ['acc', 'accuracyrate', 'solverate'],
  f1: ['f1score', 'fscore'],
  em: ['exactmatch', 'exactmatchem'],
  success: ['successrate', 'successrates'],
  token: [
    'tokens',
    'tokenusage',
    'tokengeneration',
    'tokencount',
    'reasoningtokens',
    'responselength',
    'length',
    'reasoninglength',
  ],
  time: ['latency', 'inferencetime', 'runtime'],
  speed: ['inferencespeed', 'speed', 'speedup'],
  auc: ['aucroc', 'auroc'],
  'pass@1': ['passrate'],
  performance: ['performance'],
};
const METRIC_KEYS = new Map(
  Object.entries(METRIC_GROUPS).flatMap(([key, forms]) => forms.map((form) => [form, key])),
);

export function toMetricKey(metric: string): string {
  const key = toEvalKey(metric);
  return METRIC_KEYS.get(key) ?? key.replace(/scores?$/, '');
}

/**
 * Whether what was extracted is among the acceptable answers. Null is right where null is acceptable; several names are right
 * together where one answer lists them all ("A + B").
 */
export function isAccepted(
  acceptable: readonly (string | null)[],
  said: string | readonly string[] | null,
  toKey: (name: string) => string,
): boolean {
  const names = (said === null ? [] : typeof said === 'string' ? [said] : said).map((name) => toKey(name));
  if (names.length === 0) return acceptable.includes(null);
  return acceptable.some((answer) => {
    if (answer === null) return false;
    const parts = answer.split(' + ').map((part) => toKey(part));
    return parts.toSorted().join('|') === names.toSorted().join('|') || toKey(answer) === names.join('');
  });
}

/** Scopes are free text: the same where one holds the other. Both empty is the same too. */
export function isSameScope(gold: string | null, said: string | null): boolean {
  const [a, b] = [toEvalKey(gold ?? ''), toEvalKey(said ?? '')];
  return a === b || (a !== '' && b !== '' && (a.includes(b) || b.includes(a)));
}

// Cases that extraction does not get right yet, each with what it gets wrong. One that comes right has to leave this list.

export const KNOWN_FAILURES: Readonly<Record<string, string>> = {
  'a-competitors-score-is-the-competitors': 'the level of a rival goes to the proposal',
  'base-model-in-the-sentence-before': 'no base model',
  'benchmark-only-in-the-title': 'no benchmark',
  'gain-with-an-arrow-up': '"61.3% (4.4↑)": the gain is no result of its own',
  'lags-behind-a-named-rival': 'no comparison',
  'metrics-listed-behind-the-gains': 'the second metric of a list is that of no number',
  'not-a-benchmark-training-corpus': 'a corpus for training is a benchmark',
  'not-a-metric-a-saving': 'no metric where "saving" stands behind it',
  'not-a-result-embedding-dimension': 'another reason',
  'not-a-result-labelled-share': '"With 10% of the labels" is a result',
  'not-a-win-for-the-subject': 'no comparison',
  'percent-in-brackets-behind-each-of-two-systems': 'a level goes to the wrong system',
  'plain-model-on-an-introduced-benchmark': 'the model that is tested is proposed',
  'respectively-two-rivals': 'the second rival of a list has no level',
  'scope-test-set': 'no scope',
  'scope-zero-shot': 'no scope',
  'share-of-a-rivals-level': 'no baseline',
  'split-of-a-speech-benchmark': 'the split is not told from the benchmark',
  'the-seven-b-model': 'no base model',
  'up-from-a-level': 'the benchmark between both levels is lost',
};

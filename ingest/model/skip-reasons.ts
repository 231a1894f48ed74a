// Why a number that was seen is no result. Codes are stable: they are counted in reports and stored with the extraction.

export const SKIP_REASONS = {
  year: 'a year or a date',
  citation: 'a reference to another work',
  enumeration: 'the number of an item in a list',
  'name-part': 'part of the name of a model, a benchmark or a method',
  'model-size': 'a number of parameters',
  count: 'a number of things: datasets, tasks, samples, users …',
  resolution: 'a size in pixels, points or dimensions',
  'context-length': 'a length of input',
  duration: 'a span of time that is no measured cost',
  hardware: 'a property of a machine',
  'hyper-parameter': 'a setting of the method',
  'top-k': 'a rank or a cut-off',
  share: 'a share of a data set or a population',
  price: 'a sum of money',
  ordinal: 'a place in an order',
  'number-word': 'a number written as a word',
  statistic: 'a significance level or another figure of statistics',
  'cut-off': 'the text is longer than an abstract, and what is behind here was not looked at',
  'no-metric': 'nothing beside it says what it measures',
} as const;

export type SkipReason = keyof typeof SKIP_REASONS;

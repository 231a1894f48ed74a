// The vocabulary of the graph. Every label, relationship type and key that Cypher text is built from comes from here.

export const NODE_LABELS = ['Paper', 'Method', 'BaseModel', 'Benchmark', 'Metric', 'Result'] as const;
export type NodeLabel = (typeof NODE_LABELS)[number];

/** Labels whose nodes several papers share; a base model is `(:Method:BaseModel)`, merged on the id of `Method`. */
export const NAME_LABELS = ['Method', 'Benchmark', 'Metric'] as const;
export type NameLabel = (typeof NAME_LABELS)[number];

/** Labels with a uniqueness constraint (and an index) on `id`. */
export const KEYED_LABELS = ['Paper', 'Method', 'Benchmark', 'Metric', 'Result'] as const;
export type KeyedLabel = (typeof KEYED_LABELS)[number];

/** Internal properties of methods that have an index: the short and the long form that an id is made of. */
export const METHOD_FORMS = ['_short', '_long'] as const;

/** One node that holds what a store knows about itself: schema version, change token. It is no part of the graph. */
export const STORE_LABEL = 'BenchgraphStore';

/**
 * The labels that a relationship type leads between. All but `VARIANT_OF` belong to one paper each, whose id they carry
 * (as `paper`, or by hanging on one of its results).
 */
export const RELATIONSHIPS = {
  PROPOSES: [['Paper', 'Method']],
  INTRODUCES: [['Paper', 'Benchmark']],
  /** A method by a name that by itself does not say which; `bareId` is what its id would be by that name alone. */
  MENTIONS: [['Paper', 'Method']],
  REPORTS: [['Paper', 'Result']],
  OF: [['Result', 'Method']],
  ON: [['Result', 'Benchmark']],
  WITH: [['Result', 'Method']],
  MEASURED_BY: [['Result', 'Metric']],
  AGAINST: [['Result', 'Method']],
  EVALUATED_ON: [['Method', 'Benchmark']],
  COMPARED_WITH: [['Method', 'Method']],
  BUILT_ON: [['Method', 'Method']],
  VARIANT_OF: [
    ['Method', 'Method'],
    ['Benchmark', 'Benchmark'],
  ],
} as const satisfies Record<string, readonly (readonly [KeyedLabel, KeyedLabel])[]>;

export type RelationshipType = keyof typeof RELATIONSHIPS;
export const RELATIONSHIP_TYPES = Object.keys(RELATIONSHIPS) as RelationshipType[];

/** Claims of one paper about names; each carries that paper's id as `paper`, and all start at a method. */
export const CLAIM_TYPES = [
  'EVALUATED_ON',
  'COMPARED_WITH',
  'BUILT_ON',
] as const satisfies RelationshipType[];
export type ClaimType = (typeof CLAIM_TYPES)[number];

/**
 * Properties that are floating-point numbers even where their value is whole. An engine that took 82 for an integer would
 * answer 27 to 82 / 3.
 */
export const FLOAT_PROPERTIES = {
  Paper: [],
  Method: ['sizeB'],
  Benchmark: [],
  Metric: [],
  Result: ['value', 'valueLow', 'baselineValue', 'confidence'],
} as const satisfies Record<KeyedLabel, readonly string[]>;

/** Every property that a node or relationship of the graph can have, whichever; a test holds the list and the graph together. */
export const PROPERTIES: readonly string[] = [
  'id title abstract date year venue url source authors authorCount extraction fingerprint sequence',
  'name aliases family version sizeB variant split unit higherIsBetter',
  'value valueLow baselineValue kind unit direction qualifier relative quantity scope metric baseline',
  'confidence rule sentence evidence evidenceStart evidenceEnd start end',
  'paper benchmark tie results aggregate bareId unresolved',
  'schemaVersion extractorVersion changeToken',
].flatMap((names) => names.split(' '));

/**
 * Properties that the store keeps for itself begin with this. They are left out where a whole node is shown, and papers
 * may not bring any.
 */
export const INTERNAL_PREFIX = '_';

// What holds for every graph that benchgraph wrote, as data: the checker counts for each how often it looked and how often
// it does not hold.

export const INVARIANTS = {
  'id-unique': 'no two nodes of a label have the same id',
  'paper-part': 'a paper keeps what it brought to names, in a form that can be read',
  'paper-extraction': 'a paper keeps its own extraction, in a form that can be read',
  'paper-fingerprint':
    'the fingerprint of a paper is that of its text, its metadata and the extractor that read it',
  'result-paper': 'a result belongs to exactly one paper, and to the one that its id names',
  'result-evidence': 'the number, the evidence and the sentence of a result are where start and end say',
  'result-extraction': 'a result says what the stored extraction of its paper says of that number',
  'extraction-stored': 'what a stored extraction says is in the graph',
  'edge-supported': 'a relationship is supported by the stored extraction of its paper',
  'edge-once': 'a paper says each thing once',
  'edge-owner': 'a relationship belongs to a paper that is there',
  'claim-results': 'the results that an evaluation names are results of its paper',
  'name-reason': 'a name is mentioned by a paper that is there',
  'name-support': 'what a name keeps as its support is what the papers that are there say of it',
  'name-shown': 'name, aliases, labels and properties follow from that support',
  'open-name': 'a name that does not say what it means leads to the method that all papers together say',
  'name-variants': 'a name is a variant of what its papers say, and of nothing else',
} as const satisfies Record<string, string>;

export type Invariant = keyof typeof INVARIANTS;

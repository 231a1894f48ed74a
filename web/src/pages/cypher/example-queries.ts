// Queries to start from. Plain Cypher with every column named, so that both engines answer them alike.

export interface ExampleQuery {
  readonly title: string;
  readonly query: string;
  /** JSON; empty where the query has no parameters. */
  readonly parameters: string;
}

export const EXAMPLE_QUERIES: readonly ExampleQuery[] = [
  {
    title: 'Benchmarks with the most results',
    query: `MATCH (r:Result)-[:ON]->(b:Benchmark)
RETURN b.name AS benchmark, count(r) AS results
ORDER BY results DESC, benchmark
LIMIT 20`,
    parameters: '',
  },
  {
    title: 'Everything reported on one benchmark',
    query: `MATCH (p:Paper)-[:REPORTS]->(r:Result)-[:ON]->(b:Benchmark)
WHERE b.name = $benchmark
OPTIONAL MATCH (r)-[:OF]->(m:Method)
RETURN m.name AS method, r.kind AS kind, r.baselineValue AS before, r.value AS value, r.unit AS unit,
       r.metric AS metric, p.year AS year, p.title AS paper
ORDER BY year DESC, value DESC
LIMIT 100`,
    parameters: '{"benchmark": "GSM8K"}',
  },
  {
    title: 'Who is reported to be better than whom',
    query: `MATCH (winner:Method)-[c:COMPARED_WITH]->(loser:Method)
WHERE c.tie = false
RETURN winner.name AS winner, loser.name AS loser, count(c) AS claims
ORDER BY claims DESC, winner, loser
LIMIT 50`,
    parameters: '',
  },
  {
    title: 'Largest gains in percentage points',
    query: `MATCH (p:Paper)-[:REPORTS]->(r:Result)-[:ON]->(b:Benchmark)
WHERE r.kind = 'from_to' AND r.unit = '%'
RETURN b.name AS benchmark, r.baselineValue AS before, r.value AS after,
       r.value - r.baselineValue AS gain, p.title AS paper
ORDER BY gain DESC, paper
LIMIT 25`,
    parameters: '',
  },
  {
    title: 'Base models that most methods build on',
    query: `MATCH (m:Method)-[:BUILT_ON]->(base:BaseModel)
RETURN base.name AS baseModel, count(DISTINCT m) AS methods
ORDER BY methods DESC, baseModel
LIMIT 20`,
    parameters: '',
  },
  {
    title: 'Benchmarks that the same methods are evaluated on',
    query: `MATCH (a:Benchmark)<-[:EVALUATED_ON]-(m:Method)-[:EVALUATED_ON]->(b:Benchmark)
WHERE a.id < b.id
RETURN a.name AS benchmark, b.name AS other, count(DISTINCT m) AS methods
ORDER BY methods DESC, benchmark, other
LIMIT 25`,
    parameters: '',
  },
  {
    title: 'Two methods on the same benchmark',
    query: `MATCH (one:Method)-[:EVALUATED_ON]->(b:Benchmark)<-[:EVALUATED_ON]-(other:Method)
WHERE one.name = $method AND one.id <> other.id
RETURN DISTINCT b.name AS benchmark, other.name AS other
ORDER BY benchmark, other
LIMIT 50`,
    parameters: '{"method": "CSWin Transformer"}',
  },
  {
    title: 'Savings of cost and time',
    query: `MATCH (p:Paper)-[:REPORTS]->(r:Result)
WHERE r.quantity = 'efficiency'
OPTIONAL MATCH (r)-[:OF]->(m:Method)
RETURN m.name AS method, r.value AS value, r.unit AS unit, r.direction AS direction,
       r.metric AS metric, r.sentence AS sentence
ORDER BY value DESC, sentence
LIMIT 50`,
    parameters: '',
  },
  {
    title: 'Results to check first: the least certain',
    query: `MATCH (p:Paper)-[:REPORTS]->(r:Result)
RETURN r.confidence AS confidence, r.value AS value, r.unit AS unit, r.rule AS rule,
       r.sentence AS sentence, p.title AS paper
ORDER BY confidence, paper, value
LIMIT 25`,
    parameters: '',
  },
  {
    title: 'Papers and results by year',
    query: `MATCH (p:Paper)
OPTIONAL MATCH (p)-[:REPORTS]->(r:Result)
RETURN p.year AS year, count(DISTINCT p) AS papers, count(r) AS results
ORDER BY year`,
    parameters: '',
  },
  {
    title: 'Whole nodes and relationships',
    query: `MATCH (m:Method)-[e:EVALUATED_ON]->(b:Benchmark)
RETURN m AS method, e AS evaluation, b AS benchmark
ORDER BY m.id, b.id, e.paper
LIMIT 10`,
    parameters: '',
  },
];

// The ceiling that a load into Neo4j is measured against: the same rows by bare `UNWIND` and `MERGE`, 2,000 at a time, one
// statement after another, under labels and types of their own (`RawPaper`, `RAW_ON` …), with nothing read, counted or checked.
import { KEYED_LABELS } from '../../dist/ingest/model/ontology.js';

const ROWS = 2_000;
const REMOVED_AT_ONCE = 5_000;

export async function prepareRaw(run) {
  await clearRaw(run);
  for (const label of KEYED_LABELS)
    await run(
      `CREATE CONSTRAINT raw_${label.toLowerCase()} IF NOT EXISTS FOR (n:Raw${label}) REQUIRE n.id IS UNIQUE`,
    );
  await run('CALL db.awaitIndexes(60)');
}

export async function clearRaw(run) {
  for (const label of KEYED_LABELS)
    for (let removed = 1; removed > 0;)
      removed = (
        await run(
          `MATCH (n:Raw${label}) WITH n LIMIT ${REMOVED_AT_ONCE} DETACH DELETE n RETURN count(*) AS removed`,
        )
      ).records[0].get('removed');
}

/** Rows of nodes by label, and of relationships by type and ends. */
export function toRawRows(graphs) {
  const nodes = new Map(KEYED_LABELS.map((label) => [label, []]));
  const edges = new Map();
  for (const { paper, names, results, edges: ends } of graphs) {
    nodes
      .get('Paper')
      .push({ id: paper.id, properties: { ...paper.properties, fingerprint: paper.fingerprint } });
    for (const { id, properties } of results) nodes.get('Result').push({ id, properties });
    for (const { label, id, name, aliases, properties } of names)
      nodes.get(label).push({ id, properties: { ...properties, name, aliases } });
    for (const { type, fromLabel, from, toLabel, to, properties } of ends) {
      const key = `MATCH (a:Raw${fromLabel} {id: row.from}) MATCH (b:Raw${toLabel} {id: row.to}) MERGE (a)-[e:RAW_${type}]->(b)`;
      if (!edges.has(key)) edges.set(key, []);
      edges.get(key).push({ from, to, properties });
    }
  }
  return { nodes, edges };
}

/** Merges rows. */
export async function mergeRaw(run, { nodes, edges }) {
  const runAll = async (text, rows) => {
    for (let start = 0; start < rows.length; start += ROWS)
      await run(`UNWIND $rows AS row ${text}`, { rows: rows.slice(start, start + ROWS) });
  };
  for (const [label, rows] of nodes)
    await runAll(`MERGE (n:Raw${label} {id: row.id}) SET n += row.properties`, rows);
  for (const [text, rows] of edges) await runAll(`${text} SET e = row.properties`, rows);
}

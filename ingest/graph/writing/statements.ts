// The statements of writing, one constant or function each. Both engines run the same text. Labels and types come from
// the ontology, everything else is a parameter. `MATCH` stands where an index finds the node; nodes are created, not
// merged, because a write reads first what is there and is alone while it does.
import {
  STORE_LABEL,
  type ClaimType,
  type KeyedLabel,
  type NameLabel,
  type RelationshipType,
} from '../../model/ontology.ts';

export const READ_PAPERS = `
  UNWIND $rows AS id
  MATCH (p:Paper {id: id})
  RETURN p.id AS id, p.fingerprint AS fingerprint, p._part AS part`;

export const readNames = (label: NameLabel) => `
  UNWIND $rows AS id
  MATCH (n:${label} {id: id})
  RETURN n.id AS id, n._support AS support`;

/** Methods whose id holds this short form beside a long one. */
export const READ_BY_SHORT_FORM = `
  UNWIND $rows AS key
  MATCH (n:Method {_short: key})
  RETURN n.id AS id, n._support AS support`;

export const READ_BY_LONG_FORM = `
  UNWIND $rows AS key
  MATCH (n:Method {_long: key})
  RETURN n.id AS id, n._support AS support`;

/** Rows: a name's bare id, and the method where it leads. */
export const READ_MENTIONING_PAPERS = `
  UNWIND $rows AS row
  MATCH (n:Method {id: row.from})
  MATCH (n)<-[e:MENTIONS]-(p:Paper)
  WHERE e.bareId = row.bare
  RETURN p.id AS id, p._part AS part, row.bare AS bare`;

/** Rows: a paper, and the two methods. */
export const moveResults = (type: 'OF' | 'WITH' | 'AGAINST') => `
  UNWIND $rows AS row
  MATCH (p:Paper {id: row.paper})
  MATCH (n:Method {id: row.to})
  MATCH (p)-[:REPORTS]->(r:Result)-[e:\`${type}\`]->(m:Method)
  WHERE m.id = row.from
  CREATE (r)-[:\`${type}\`]->(n)
  DELETE e`;

/** Rows: the two methods, and the papers whose claims move. */
export const moveClaimStarts = (type: ClaimType) => `
  UNWIND $rows AS row
  MATCH (m:Method {id: row.from})
  MATCH (n:Method {id: row.to})
  MATCH (m)-[e:${type}]->(x)
  WHERE e.paper IN row.papers
  CREATE (n)-[f:${type}]->(x)
  SET f = properties(e)
  DELETE e`;

/** Written from the method on: the embedded engine starts where a pattern does, and would look at every claim there is. */
export const moveClaimEnds = (type: 'COMPARED_WITH' | 'BUILT_ON') => `
  UNWIND $rows AS row
  MATCH (m:Method {id: row.from})
  MATCH (n:Method {id: row.to})
  MATCH (m)<-[e:${type}]-(x)
  WHERE e.paper IN row.papers
  CREATE (x)-[f:${type}]->(n)
  SET f = properties(e)
  DELETE e`;

export const MOVE_MENTIONS = `
  UNWIND $rows AS row
  MATCH (p:Paper {id: row.paper})
  MATCH (n:Method {id: row.to})
  MATCH (p)-[e:MENTIONS]->(m:Method)
  WHERE m.id = row.from AND e.bareId = row.bare
  CREATE (p)-[f:MENTIONS]->(n)
  SET f = properties(e)
  DELETE e`;

/** `floats`: properties whose whole numbers have to become floats; asking costs a third more, so it is not done for all. */
export const createNodes = (label: KeyedLabel, floats: readonly string[] = []) => `
  UNWIND $rows AS row
  CREATE (n:${label})
  SET n = row${setFloats(floats)}`;

/** The node becomes exactly the row. */
export const replaceNodes = (label: KeyedLabel, floats: readonly string[] = []) => `
  UNWIND $rows AS row
  MATCH (n:${label} {id: row.id})
  SET n = row${setFloats(floats)}`;

/** What the row does not name stays. */
export const adjustNodes = (label: KeyedLabel) => `
  UNWIND $rows AS row
  MATCH (n:${label} {id: row.id})
  SET n += row`;

export const deleteNodes = (label: KeyedLabel) => `
  UNWIND $rows AS id
  MATCH (n:${label} {id: id})
  DETACH DELETE n`;

export const MARK_BASE_MODELS = `
  UNWIND $rows AS id
  MATCH (n:Method {id: id})
  SET n:BaseModel`;

export const UNMARK_BASE_MODELS = `
  UNWIND $rows AS id
  MATCH (n:Method {id: id})
  REMOVE n:BaseModel`;

/** Rows: from, to, and properties where any edge has some. The type is quoted because `WITH` is one. */
export const createEdges = (
  type: RelationshipType,
  from: KeyedLabel,
  to: KeyedLabel,
  hasProperties: boolean,
) => `
  UNWIND $rows AS row
  MATCH (a:${from} {id: row.from})
  MATCH (b:${to} {id: row.to})
  CREATE (a)-[e:\`${type}\`]->(b)${hasProperties ? '\n  SET e = row.properties' : ''}`;

export const DELETE_RESULTS = `
  UNWIND $rows AS id
  MATCH (p:Paper {id: id})-[:REPORTS]->(r:Result)
  DETACH DELETE r`;

/** What still leads away from a paper once its results are gone. */
export const DELETE_EDGES_OF_PAPERS = `
  UNWIND $rows AS id
  MATCH (p:Paper {id: id})-[e]->()
  DELETE e`;

/** Rows: the method where claims start, and the papers whose claims go; one look around it, however many those are. */
export const deleteClaims = (type: ClaimType) => `
  UNWIND $rows AS row
  MATCH (a:Method {id: row.from})
  MATCH (a)-[e:${type}]->()
  WHERE e.paper IN row.papers
  DELETE e`;

export const deleteVariants = (label: NameLabel) => `
  UNWIND $rows AS row
  MATCH (a:${label} {id: row.from})
  MATCH (a)-[e:VARIANT_OF]->(b)
  WHERE b.id = row.to
  DELETE e`;

export const deleteSomeNodes = (label: KeyedLabel) => `
  MATCH (n:${label})
  WITH n LIMIT $limit
  DETACH DELETE n
  RETURN count(*) AS deleted`;

/** First in every write: it takes the lock for which other writers wait, and tells every reader that data changed. */
export const TOUCH_STORE = `
  MERGE (s:${STORE_LABEL} {id: 'store'})
  ON CREATE SET s.sequence = 1
  ON MATCH SET s.sequence = s.sequence + 1
  SET s.changeToken = $changeToken,
      s.extractorVersion = coalesce($extractorVersion, s.extractorVersion)
  RETURN s.sequence AS sequence`;

export const SET_SCHEMA_VERSION = `
  MERGE (s:${STORE_LABEL} {id: 'store'})
  ON CREATE SET s.sequence = 0, s.changeToken = $changeToken
  SET s.schemaVersion = $schemaVersion`;

function setFloats(names: readonly string[]): string {
  if (names.length === 0) return '';
  return `\n  SET ${names.map((name) => `n.${name} = toFloat(row.${name})`).join(', ')}`;
}

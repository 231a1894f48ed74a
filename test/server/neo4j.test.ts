import { describe } from 'vitest';
import { findTestServer, makeNeo4jTestStore, NEO4J_HINT } from '../contract/neo4j-test-store.ts';
import { specifyApi } from './specify-api.ts';

const server = findTestServer();
if (server === undefined)
  process.stderr.write(`\nSKIPPED: the API's tests on a real Neo4j: ${NEO4J_HINT}.\n`);

describe.skipIf(server === undefined)('the API on Neo4j', () => {
  specifyApi(async () => makeNeo4jTestStore(server));
});

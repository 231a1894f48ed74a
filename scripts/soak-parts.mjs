// The parts of `npm run soak`: what each is, the tests that it runs, and what it needs.

/**
 * @typedef {object} SoakPart
 * @property {string} name
 * @property {string} what
 * @property {string} config of the test runner
 * @property {readonly string[]} [files] tests; none: all of the configuration
 * @property {string} [containing] tests whose text holds this
 * @property {Readonly<Record<string, string>>} [environment]
 * @property {'usual' | 'newest'} [neo4j] a server of this version is started for the part
 * @property {'chromium'} [needs]
 */

const CONFIG = 'vitest.soak.config.ts';
const KILLS = '50';
const INPUTS = '3000';
/** Each is stored several times over. */
const STORED_INPUTS = '150';

/** @type {readonly SoakPart[]} */
export const SOAK_PARTS = [
  {
    name: 'embedded-kills',
    what: `${KILLS} kills of an ingest into the embedded store, two ingests at once, leftovers`,
    config: CONFIG,
    files: ['test/soak/embedded-kills.test.ts'],
    environment: { SOAK_ROUNDS: KILLS },
  },
  {
    name: 'neo4j-kills',
    what: `${KILLS} kills of an ingest into Neo4j or of the server, cut connections, two ingests at once`,
    config: CONFIG,
    files: ['test/soak/neo4j-kills.test.ts'],
    environment: { SOAK_ROUNDS: KILLS },
  },
  {
    name: 'embedded-faults',
    what: 'a full disk under the embedded store',
    config: CONFIG,
    files: ['test/soak/embedded-faults.soak.ts'],
  },
  {
    name: 'neo4j-faults',
    what: 'Neo4j stopped and started, deadlocks, too little memory',
    config: CONFIG,
    files: ['test/soak/neo4j-faults.soak.ts'],
  },
  {
    name: 'contract-usual',
    what: `the contract of both stores, on the usual Neo4j, its properties on ${STORED_INPUTS} inputs`,
    config: CONFIG,
    files: ['test/contract/'],
    environment: { SOAK_INPUTS: STORED_INPUTS },
    neo4j: 'usual',
  },
  {
    name: 'contract-newest',
    what: `the contract of the store in Neo4j, on the newest one, its properties on ${STORED_INPUTS} inputs`,
    config: CONFIG,
    files: ['test/contract/neo4j'],
    environment: { SOAK_INPUTS: STORED_INPUTS },
    neo4j: 'newest',
  },
  {
    name: 'fuzz',
    what: `every property but those of the stores, on ${INPUTS} inputs`,
    config: CONFIG,
    containing: "from 'fast-check'",
    environment: { SOAK_INPUTS: INPUTS },
  },
  {
    name: 'browser',
    what: 'the page in a real browser',
    config: 'vitest.e2e.config.ts',
    needs: 'chromium',
  },
];

export const NEWEST_NEO4J = '2026.09.0';

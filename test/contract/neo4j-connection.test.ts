import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import type { Neo4jConfig } from '../../ingest/config.ts';
import { connectNeo4j } from '../../ingest/graph/neo4j/connect.ts';
import { answerQuery } from '../../ingest/graph/neo4j/console/answer-query.ts';
import { createNeo4jStore } from '../../ingest/graph/neo4j/neo4j-store.ts';
import { findTestServer } from './neo4j-test-store.ts';

const NOWHERE: Neo4jConfig = {
  engine: 'neo4j',
  uri: 'bolt://127.0.0.1:1',
  user: 'neo4j',
  password: 'a secret that nobody may see',
  database: undefined,
};

const LIMITS = { timeoutMs: 10_000, maxRows: 10, maxBytes: 1_000, maxMemoryBytes: 2 ** 30 };

describe('a Neo4j that cannot be used', () => {
  test.each(['bolt://127.0.0.1:1', 'neo4j://127.0.0.1:1', 'bolt://no-such-host.invalid:7687'])(
    'is not there: %s',
    async (uri) => {
      expect(await failToOpen({ uri })).toMatchObject({
        code: 'STORE_UNAVAILABLE',
        message: expect.stringContaining(uri),
      });
    },
  );

  test('is another program', async () => {
    const other = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    await new Promise<void>((resolve) => {
      other.listen(0, '127.0.0.1', resolve);
    });
    const { port } = other.address() as AddressInfo;
    expect(await failToOpen({ uri: `bolt://127.0.0.1:${port}` })).toMatchObject({
      code: 'STORE_UNAVAILABLE',
    });
    other.close();
  });

  test('is named without the user and password of its address', async () => {
    const uri = 'bolt://someone:hidden@127.0.0.1:1';
    const { message } = await failToOpen({ uri });
    expect(message).toContain('127.0.0.1:1');
    expect(message).not.toMatch(/someone|hidden/);
    expect(message).not.toContain(NOWHERE.password);
  });
});

describe.skipIf(findTestServer() === undefined)('a real Neo4j', () => {
  const config = { ...NOWHERE, ...findTestServer() };

  test('does not let a wrong password in', async () => {
    expect(await failToOpen({ ...config, password: 'wrong password' })).toMatchObject({ code: 'STORE_AUTH' });
  });

  test('does not have the database asked for', async () => {
    expect(await failToOpen({ ...config, database: 'nosuchdatabase' })).toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining('nosuchdatabase'),
    });
  });

  // A server that does not know a bookmark waits for it and then refuses: on a cluster this is how a lagging one is told.
  test('is asked by users only as far as it holds what was written', async () => {
    const connection = await connectNeo4j(config);
    const request = {
      text: 'RETURN 1 AS one',
      params: {},
      bookmarks: ['no bookmark of any server'],
      ...LIMITS,
    };
    await expect(answerQuery(connection, request)).rejects.toMatchObject({ code: 'QUERY_INVALID' });
    expect((await answerQuery(connection, { ...request, bookmarks: [] })).rows).toEqual([[1]]);
    await connection.driver.close();
  });
});

async function failToOpen(changes: Partial<Neo4jConfig>): Promise<Error> {
  return createNeo4jStore({ ...NOWHERE, ...changes }).then(
    async (store) => {
      await store.close();
      return new Error('it was opened');
    },
    (error: Error) => error,
  );
}

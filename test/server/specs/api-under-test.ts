// One server on one filled store for a block of tests.
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll } from 'vitest';
import type * as z from 'zod/mini';
import type { GraphStore } from '../../../ingest/graph/graph-store.ts';
import type { ServerApp } from '../../../server/server-app.ts';
import type { MakeTestStore } from '../../contract/test-store.ts';
import { buildTestApp, OWN_HOST } from '../fixture/build-test-app.ts';
import { fillStore } from '../fixture/fill-store.ts';

/** Other test files may have the Neo4j before us. */
const WAIT_MS = 300_000;

export interface ApiUnderTest {
  readonly engine: 'embedded' | 'neo4j';
  readonly store: GraphStore;
  readonly app: ServerApp;
  ask(request: string | InjectOptions): Promise<LightMyRequestResponse>;
  /** A reply that has to be good, parsed by its schema. */
  get<Schema extends z.ZodMiniType>(schema: Schema, url: string): Promise<z.infer<Schema>>;
  cypher(body: unknown): Promise<LightMyRequestResponse>;
}

export function openApi(make: MakeTestStore): () => ApiUnderTest {
  let api: ApiUnderTest | undefined;
  let end = async (): Promise<void> => undefined;
  beforeAll(async () => {
    const testStore = await make();
    const store = await testStore.open();
    await store.clear();
    await fillStore(store);
    const app = await buildTestApp(store);
    api = createApi(app, store, testStore.engine);
    end = async () => {
      await app.close();
      await store.clear();
      await store.close();
      await testStore.remove();
    };
  }, WAIT_MS);
  afterAll(async () => end());
  return () => {
    if (api === undefined) throw new Error('the server is built before the tests run');
    return api;
  };
}

function createApi(app: ServerApp, store: GraphStore, engine: ApiUnderTest['engine']): ApiUnderTest {
  const ask = async (request: string | InjectOptions): Promise<LightMyRequestResponse> => {
    const options = typeof request === 'string' ? { url: request } : request;
    return app.inject({ ...options, headers: { host: OWN_HOST, ...options.headers } });
  };
  return {
    engine,
    store,
    app,
    ask,
    async get(schema, url) {
      const response = await ask(url);
      if (response.statusCode !== 200) throw new Error(`${url}: ${response.statusCode} ${response.body}`);
      return schema.parse(response.json());
    },
    cypher: async (body) => ask({ method: 'POST', url: '/api/cypher', payload: body as object }),
  };
}

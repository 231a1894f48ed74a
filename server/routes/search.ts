import type { GraphStore } from '../../ingest/graph/graph-store.ts';
import { searchQuery, searchReply } from '../contract.ts';
import { parseTypes } from '../graph-view/node-keys.ts';
import type { ServerApp } from '../server-app.ts';
import { PROBLEM_RESPONSE } from './problem-response.ts';

export function addSearchRoute(app: ServerApp, store: GraphStore): void {
  app.get(
    '/api/search',
    {
      schema: {
        summary: 'Names and aliases by their beginning and with typos, and titles of papers',
        querystring: searchQuery,
        response: { 200: searchReply, default: PROBLEM_RESPONSE },
      },
    },
    async ({ query: { q, types, limit } }) => {
      const hits = await store.search(q, [...parseTypes(types)], limit);
      return { hits: hits.map(({ type, id, name }) => ({ type, id, name })) };
    },
  );
}

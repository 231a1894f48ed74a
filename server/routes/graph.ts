import type { GraphStore } from '../../ingest/graph/graph-store.ts';
import { askerSignal } from '../asker-signal.ts';
import { graphQuery, graphReply } from '../contract.ts';
import { chooseLocalView } from '../graph-view/local-view.ts';
import { parseTypes } from '../graph-view/node-keys.ts';
import { readFirstGraph, readGraph } from '../graph-view/read-graph.ts';
import { chooseSeedView, SEED_TYPES } from '../graph-view/seed-view.ts';
import type { ServerApp } from '../server-app.ts';
import { PROBLEM_RESPONSE } from './problem-response.ts';

export function addGraphRoute(app: ServerApp, store: GraphStore): void {
  app.get(
    '/api/graph',
    {
      schema: {
        summary: 'The graph around some nodes, or a first view of it',
        querystring: graphQuery,
        response: { 200: graphReply, default: PROBLEM_RESPONSE },
      },
    },
    async ({ query }, reply) => {
      const options = { signal: askerSignal(reply) };
      const { depth, limit } = query;
      const around = [query.around ?? []].flat();
      if (around.length === 0) {
        const types = query.types === undefined ? SEED_TYPES : parseTypes(query.types);
        const seeds = await chooseSeedView(store, { limit, types }, options);
        return readFirstGraph(store, seeds, { limit, options });
      }
      const types = parseTypes(query.types);
      const local = await chooseLocalView(store, { around, depth, limit, types }, options);
      return readGraph(store, local, options);
    },
  );
}

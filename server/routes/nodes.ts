import type { GraphStore } from '../../ingest/graph/graph-store.ts';
import { NAME_LABELS } from '../../ingest/model/ontology.ts';
import { askerSignal } from '../asker-signal.ts';
import { nodeParams, nodeReply } from '../contract.ts';
import { getName } from '../nodes/get-name.ts';
import { readNodeReply } from '../nodes/read-node.ts';
import type { ServerApp } from '../server-app.ts';
import { PROBLEM_RESPONSE } from './problem-response.ts';

export function addNodeRoute(app: ServerApp, store: GraphStore): void {
  app.get(
    '/api/nodes/:id',
    {
      schema: {
        summary:
          'A method, base model, benchmark or metric with its results and claims, each with its evidence',
        params: nodeParams,
        response: { 200: nodeReply, default: PROBLEM_RESPONSE },
      },
    },
    async ({ params: { id } }, reply) => {
      const options = { signal: askerSignal(reply) };
      const name = await getName(store, id, { labels: NAME_LABELS, options });
      return readNodeReply(store, name, options);
    },
  );
}

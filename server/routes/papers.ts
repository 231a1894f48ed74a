import type { GraphStore } from '../../ingest/graph/graph-store.ts';
import { askerSignal } from '../asker-signal.ts';
import { nodeParams, paperReply } from '../contract.ts';
import { readPaperReply } from '../paper/read-paper.ts';
import type { ServerApp } from '../server-app.ts';
import { PROBLEM_RESPONSE } from './problem-response.ts';

export function addPaperRoute(app: ServerApp, store: GraphStore): void {
  app.get(
    '/api/papers/:id',
    {
      schema: {
        summary: 'A paper with everything that was found in its abstract, and what was skipped',
        params: nodeParams,
        response: { 200: paperReply, default: PROBLEM_RESPONSE },
      },
    },
    async ({ params: { id } }, reply) => readPaperReply(store, id, { signal: askerSignal(reply) }),
  );
}

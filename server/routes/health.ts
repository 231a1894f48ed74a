import type { GraphStore } from '../../ingest/graph/graph-store.ts';
import { healthReply } from '../contract.ts';
import type { ServerApp } from '../server-app.ts';
import { PROBLEM_RESPONSE } from './problem-response.ts';

/** Answers once the database does; 503 where it does not. */
export function addHealthRoute(app: ServerApp, store: GraphStore, version: string): void {
  app.get(
    '/api/health',
    {
      schema: {
        summary: 'Whether the server and its database answer',
        response: { 200: healthReply, default: PROBLEM_RESPONSE },
      },
    },
    async () => {
      const { engine, engineVersion, location } = await store.info();
      return { status: 'ok' as const, version, engine, engineVersion, location };
    },
  );
}

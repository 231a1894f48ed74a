import type { GraphStore } from '../../ingest/graph/graph-store.ts';
import { askerSignal } from '../asker-signal.ts';
import { statsReply } from '../contract.ts';
import { readPaperYears } from '../queries/paper-years.ts';
import type { ServerApp } from '../server-app.ts';
import { PROBLEM_RESPONSE } from './problem-response.ts';

/** Counts everything there is. */
export function addStatsRoute(app: ServerApp, store: GraphStore): void {
  app.get(
    '/api/stats',
    {
      schema: {
        summary: 'What the graph holds, counted',
        response: { 200: statsReply, default: PROBLEM_RESPONSE },
      },
    },
    async (_request, reply) => {
      const [info, counts, [years]] = await Promise.all([
        store.info(),
        store.counts(),
        store.read(readPaperYears(), { signal: askerSignal(reply) }),
      ]);
      return {
        nodes: { ...counts.nodes },
        relationships: { ...counts.relationships },
        years: years ?? null,
        extractorVersion: info.extractorVersion,
      };
    },
  );
}

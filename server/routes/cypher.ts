import { findUnknownNames } from '../../ingest/graph/cypher/unknown-names.ts';
import type { GraphStore } from '../../ingest/graph/graph-store.ts';
import { askerSignal } from '../asker-signal.ts';
import { cypherReply, cypherRequest, LIMITS, type CypherReply } from '../contract.ts';
import { ServerError } from '../errors.ts';
import { MAX_ANSWER_LENGTH, MAX_QUERY_MEMORY_BYTES, type HttpLimits } from '../http-limits.ts';
import { assertDepth } from '../problems/assert-depth.ts';
import type { ServerApp } from '../server-app.ts';
import { PROBLEM_RESPONSE } from './problem-response.ts';

/** Runs a user's query where it can write nothing and keep nobody waiting; it ends when the asker leaves. */
export function addCypherRoute(app: ServerApp, store: GraphStore, limits: HttpLimits): void {
  app.post(
    '/api/cypher',
    {
      // Never reached: the signal below ends a query first. It stands here because the limit of all routes is shorter.
      handlerTimeout: 2 * limits.queryHandlerTimeoutMs,
      schema: {
        summary: 'A query in Cypher, reading only',
        body: cypherRequest,
        response: { 200: cypherReply, default: PROBLEM_RESPONSE },
      },
      // Before the schema, which would follow a value as deep as it goes.
      preValidation: async ({ body }) =>
        assertDepth('body params', (body as { params?: unknown } | null)?.params, LIMITS.cypherParamsDepth),
      // The rows are JSON already: they come from a process or a driver as such. Checking a million values against a
      // recursive schema would keep everybody else waiting.
      serializerCompiler: () => (reply) => JSON.stringify(reply),
    },
    async ({ body: { query, params, maxRows, timeoutMs } }, reply) => {
      const tooLong = AbortSignal.timeout(limits.queryHandlerTimeoutMs);
      try {
        const answer = await store.runConsole(query, params, {
          maxRows,
          timeoutMs,
          maxBytes: MAX_ANSWER_LENGTH,
          maxMemoryBytes: MAX_QUERY_MEMORY_BYTES,
          signal: AbortSignal.any([askerSignal(reply), tooLong]),
        });
        return {
          ...answer,
          columns: [...answer.columns],
          rows: answer.rows as CypherReply['rows'],
          notes: findUnknownNames(query),
        };
      } catch (error) {
        if (!tooLong.aborted) throw error;
        throw new ServerError('SERVER_TIMEOUT', 'other queries kept this one waiting for too long', {
          cause: error,
        });
      }
    },
  );
}

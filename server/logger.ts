// What the log may hold: where something went wrong, never what was asked (texts of queries, parameters, tokens).
import type { FastifyServerOptions } from 'fastify';
import { BenchgraphError } from '../ingest/errors.ts';
import { ServerError } from './errors.ts';
import type { AppDependencies } from './server-app.ts';

const MAX_CAUSES = 3;
const MAX_MESSAGE_LENGTH = 300;
/** Errors of the language itself: their messages name variables of ours. A driver's message may repeat a query. */
const OWN_MESSAGES = ['TypeError', 'RangeError', 'ReferenceError'];

interface LoggedError {
  readonly type: string;
  readonly code?: string;
  readonly message?: string;
  readonly stack?: string;
  readonly cause?: LoggedError;
}

export function buildLogger(log: AppDependencies['log']): NonNullable<FastifyServerOptions['logger']> {
  if (log === undefined) return false;
  return {
    level: log.level,
    stream: log.stream,
    base: { pid: process.pid },
    serializers: {
      // The route, not the address: a token may stand in that.
      req: (request) => ({ method: request.method, route: request.routeOptions.url ?? 'none' }),
      res: (reply) => ({ statusCode: reply.statusCode }),
      err: (error: unknown) => describeError(error) as never,
    },
    redact: ['req.headers', 'token', '*.token', 'params', '*.params', 'query', '*.query'],
  };
}

/** An error without what it may repeat of a request; its causes by name and code. */
export function describeError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const isOwn =
    error instanceof BenchgraphError || error instanceof ServerError || OWN_MESSAGES.includes(error.name);
  const frames = error.stack?.split('\n').filter((line) => line.startsWith('    at ')) ?? [];
  return {
    type: error.name,
    ...code,
    ...(isOwn ? { message: error.message.split('\n')[0]?.slice(0, MAX_MESSAGE_LENGTH) ?? '' } : {}),
    ...(depth === 0 ? { stack: frames.join('\n') } : {}),
    ...(error.cause === undefined || depth >= MAX_CAUSES
      ? {}
      : { cause: describeError(error.cause, depth + 1) }),
  };
}

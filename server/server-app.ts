import type { Writable } from 'node:stream';
import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { GraphStore } from '../ingest/graph/graph-store.ts';
import type { LogLevel, ServerConfig } from './config.ts';
import type { HttpLimits } from './http-limits.ts';

/** Fastify with the contract's schemas for types. */
export type ServerApp = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>;

export interface AppDependencies {
  readonly store: GraphStore;
  /** Of benchgraph. */
  readonly version: string;
  /** Folder of the built page; it may be missing. */
  readonly pageFolder: string;
  /** Who may ask, and under which names. */
  readonly access: Pick<ServerConfig, 'port' | 'token' | 'hostNames' | 'hostsWithPort'>;
  /** Undefined: nothing is logged. */
  readonly log?: { readonly level: LogLevel; readonly stream: Writable };
  /** @default HTTP_LIMITS */
  readonly limits?: Partial<HttpLimits>;
}

// The API as functions, for the page, for tests and for programs: one for each route, replies checked by the contract.
import type * as z from 'zod/mini';
import * as contract from './contract.ts';

export interface ClientOptions {
  /** `http://127.0.0.1:4747`; empty: where the page came from. */
  readonly baseUrl?: string;
  /** Where the server asks for one and no browser holds its cookie. */
  readonly token?: string;
  readonly fetch?: typeof fetch;
}

export interface CallOptions {
  /** Aborting cancels the request, and a query on the server; the promise fails with the signal's reason. */
  readonly signal?: AbortSignal;
}

type NodeTypes = readonly contract.NodeType[];

export interface GraphRequest {
  readonly around?: readonly string[];
  readonly depth?: number;
  readonly limit?: number;
  readonly types?: NodeTypes;
}

export interface Client {
  readonly health: (options?: CallOptions) => Promise<contract.HealthReply>;
  readonly stats: (options?: CallOptions) => Promise<contract.StatsReply>;
  readonly search: (
    request: { q: string; types?: NodeTypes; limit?: number },
    options?: CallOptions,
  ) => Promise<contract.SearchReply>;
  readonly graph: (request?: GraphRequest, options?: CallOptions) => Promise<contract.GraphReply>;
  readonly node: (id: string, options?: CallOptions) => Promise<contract.NodeReply>;
  readonly benchmarks: (
    request?: { limit?: number },
    options?: CallOptions,
  ) => Promise<contract.BenchmarksReply>;
  readonly leaderboard: (id: string, options?: CallOptions) => Promise<contract.LeaderboardReply>;
  readonly paper: (id: string, options?: CallOptions) => Promise<contract.PaperReply>;
  readonly cypher: (request: contract.CypherRequest, options?: CallOptions) => Promise<contract.CypherReply>;
}

/** Why there is no reply. The code is the server's (docs/api.md), or `SERVER_UNREACHABLE`, or `REPLY_INVALID`. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: string;
  /** 0: the server was not reached. */
  readonly status: number;
  readonly problem: contract.Problem | undefined;

  constructor(
    message: string,
    {
      code,
      status,
      problem,
      cause,
    }: { code: string; status: number; problem?: contract.Problem; cause?: unknown },
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.status = status;
    this.problem = problem;
  }
}

/** Every function throws ApiError; one that was aborted throws the signal's reason. */
export function createClient(options: ClientOptions = {}): Client {
  const get = async <Schema extends z.ZodMiniType>(
    schema: Schema,
    path: string,
    query: Query = {},
    { signal }: CallOptions = {},
  ) => ask(options, schema, { path: `${path}${formatQuery(query)}`, init: { ...withSignal(signal) } });
  return {
    health: async (call) => get(contract.healthReply, '/api/health', {}, call),
    stats: async (call) => get(contract.statsReply, '/api/stats', {}, call),
    search: async ({ types, ...rest }, call) =>
      get(contract.searchReply, '/api/search', { ...rest, types: types?.join(',') }, call),
    graph: async ({ types, ...rest } = {}, call) =>
      get(contract.graphReply, '/api/graph', { ...rest, types: types?.join(',') }, call),
    node: async (id, call) => get(contract.nodeReply, at('/api/nodes', id), {}, call),
    benchmarks: async (request = {}, call) => get(contract.benchmarksReply, '/api/benchmarks', request, call),
    leaderboard: async (id, call) => get(contract.leaderboardReply, at('/api/benchmarks', id), {}, call),
    paper: async (id, call) => get(contract.paperReply, at('/api/papers', id), {}, call),
    cypher: async (request, { signal } = {}) =>
      ask(options, contract.cypherReply, {
        path: '/api/cypher',
        init: {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(request),
          ...withSignal(signal),
        },
      }),
  };
}

function at(path: string, id: string): string {
  return `${path}/${encodeURIComponent(id)}`;
}

type Query = Readonly<Record<string, string | number | readonly string[] | undefined>>;

function formatQuery(query: Query): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    for (const item of Array.isArray(value) ? value : [value])
      if (item !== undefined) params.append(name, String(item));
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

function withSignal(signal: AbortSignal | undefined): { signal?: AbortSignal } {
  return signal === undefined ? {} : { signal };
}

interface SentRequest {
  readonly method?: 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal;
}

async function ask<Schema extends z.ZodMiniType>(
  { baseUrl = '', token, fetch: send = fetch }: ClientOptions,
  schema: Schema,
  { path, init }: { path: string; init: SentRequest },
): Promise<z.infer<Schema>> {
  const headers = {
    accept: 'application/json',
    ...init.headers,
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };
  const response = await send(`${baseUrl}${path}`, { ...init, headers }).catch((cause: unknown) => {
    init.signal?.throwIfAborted();
    throw new ApiError('The server does not answer.', { code: 'SERVER_UNREACHABLE', status: 0, cause });
  });
  const { status } = response;
  const reply: unknown = await response.json().catch((cause: unknown) => {
    init.signal?.throwIfAborted();
    throw new ApiError('The server’s answer broke off, or is no JSON.', {
      code: 'REPLY_INVALID',
      status,
      cause,
    });
  });
  if (!response.ok) throw toApiError(reply, status);
  const parsed = schema.safeParse(reply);
  if (parsed.success) return parsed.data;
  throw new ApiError('The server’s answer is not what this version expects.', {
    code: 'REPLY_INVALID',
    status,
    cause: parsed.error,
  });
}

function toApiError(reply: unknown, status: number): ApiError {
  const parsed = contract.problem.safeParse(reply);
  if (!parsed.success)
    return new ApiError(`The server answered ${status}.`, { code: 'REPLY_INVALID', status });
  return new ApiError(parsed.data.detail, { code: parsed.data.code, status, problem: parsed.data });
}

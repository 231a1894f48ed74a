// One request to an owner.
import { request, type Agent, type IncomingMessage } from 'node:http';
import { BenchgraphError } from '../../errors.ts';
import type { GraphValue } from '../graph-value.ts';
import type { AnswerLine, OwnerAddress } from './owner-protocol.ts';
import { readLines } from './read-lines.ts';

export interface OwnerCall {
  readonly operation: string;
  readonly input: unknown;
  readonly signal?: AbortSignal;
}

export interface OwnerAnswer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly GraphValue[])[];
  readonly value: unknown;
}

/** The owner does not answer: it is gone, or it is not the one that the address names. */
export class OwnerGoneError extends Error {
  override readonly name = 'OwnerGoneError';
  /** It was gone before it began, so that asking another one does nothing twice. */
  readonly wasNotAsked: boolean;

  constructor(message: string, options: { cause?: unknown; wasNotAsked?: boolean } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.wasNotAsked = options.wasNotAsked ?? false;
  }
}

/** Asks, and reads the whole answer. @throws OwnerGoneError, or what the owner threw */
export async function callOwner(agent: Agent, address: OwnerAddress, call: OwnerCall): Promise<OwnerAnswer> {
  const response = await send(agent, address, call);
  if (response.statusCode !== 200) {
    response.resume();
    throw new OwnerGoneError(`another program answers at port ${address.port}`, { wasNotAsked: true });
  }
  return readAnswer(response, call.signal);
}

async function send(
  agent: Agent,
  { host, port, token }: OwnerAddress,
  { operation, input, signal }: OwnerCall,
): Promise<IncomingMessage> {
  const body = Buffer.from(JSON.stringify(input));
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        agent,
        host,
        port,
        method: 'POST',
        path: `/${operation}`,
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'content-length': body.length,
        },
        ...(signal === undefined ? {} : { signal }),
      },
      resolve,
    );
    sent.once('error', (cause) => {
      // The owner sends the head of its answer before it begins: without one it has done nothing.
      const isAborted = signal?.aborted === true;
      reject(isAborted ? cause : new OwnerGoneError('the connection broke', { cause, wasNotAsked: true }));
    });
    sent.end(body);
  });
}

async function readAnswer(response: IncomingMessage, signal: AbortSignal | undefined): Promise<OwnerAnswer> {
  let columns: readonly string[] = [];
  let value: unknown;
  const rows: (readonly GraphValue[])[] = [];
  try {
    for await (const text of readLines(response)) {
      const line = JSON.parse(text) as AnswerLine;
      if ('end' in line) return { columns, rows, value };
      if ('error' in line) throw new BenchgraphError(line.error.code, line.error.message);
      if ('columns' in line) ({ columns } = line);
      else if ('rows' in line) for (const row of line.rows) rows.push(row);
      else ({ value } = line);
    }
  } catch (error) {
    if (error instanceof BenchgraphError || signal?.aborted === true) throw error;
    throw new OwnerGoneError('the answer broke off', { cause: error });
  }
  throw new OwnerGoneError('the answer broke off');
}

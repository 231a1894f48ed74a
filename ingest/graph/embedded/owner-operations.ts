// What the owner does when asked. It runs the project's own queries and writes only; a user's text never comes here.
import { z } from 'zod';
import { BenchgraphError } from '../../errors.ts';
import { removePapers, removeSomeNodes, writePapers } from '../writing/write-papers.ts';
import { createCollector } from './collect-garbage.ts';
import type { ConsoleCopies } from './console-copies.ts';
import { toStoreError } from './engine-errors.ts';
import type { Engine } from './engine.ts';
import type { AnswerRequest } from './owner-server.ts';
import {
  PROTOCOL_VERSION,
  type AnswerLine,
  type OwnerOperation,
  type OwnerOperations,
  type OwnerRead,
} from './owner-protocol.ts';
import type { Snapshots } from './snapshots.ts';
import { toGraphValue } from './to-graph-value.ts';

const ROWS_PER_LINE = 500;

type Handlers = {
  readonly [Name in OwnerOperation]: (
    input: OwnerOperations[Name]['input'],
  ) => Promise<OwnerOperations[Name]['value']>;
};

/** The token was checked before: the asker is another benchgraph, and its shape of input is the protocol's. */
const operation = z.enum(['hello', 'write', 'remove', 'removeSome', 'findTitles', 'snapshot', 'copy']);

export function createOwnerOperations(
  engine: Engine,
  copies: ConsoleCopies,
  snapshots: Snapshots,
): AnswerRequest {
  const collectGarbage = createCollector();
  const handlers: Handlers = {
    hello: async () => ({
      protocol: PROTOCOL_VERSION,
      pid: process.pid,
      engineVersion: engine.version,
    }),
    async write({ papers, stamp }) {
      const written = await engine.write(stamp.changeToken, async (transaction) =>
        writePapers(transaction, papers, stamp),
      );
      collectGarbage(papers.length);
      return written;
    },
    remove: async ({ ids, stamp }) =>
      engine.write(stamp.changeToken, async (transaction) => removePapers(transaction, ids, stamp)),
    removeSome: async ({ limit, stamp }) =>
      engine.write(stamp.changeToken, async (transaction) => removeSomeNodes(transaction, limit, stamp)),
    findTitles: async ({ text, limit }) => engine.findTitles(text, limit),
    snapshot: async ({ pid }) => snapshots.make(pid),
    copy: async () => copies.get(),
  };
  return async function* answer(name, input) {
    if (name === 'read') {
      yield* answerRead(engine, input as OwnerRead);
      return;
    }
    const known = operation.safeParse(name);
    if (!known.success)
      throw new BenchgraphError('STORE_FAILED', 'the embedded store: it was asked for something unknown');
    const handler = handlers[known.data] as (input: unknown) => Promise<unknown>;
    yield { value: await handler(input) };
  };
}

async function* answerRead(engine: Engine, { text, params }: OwnerRead): AsyncGenerator<AnswerLine> {
  const result = await engine.read(text, params).catch((error: unknown) => {
    throw toStoreError(error);
  });
  yield { columns: result.columns };
  const rows = result.rows();
  for (let start = 0; start < rows.length; start += ROWS_PER_LINE)
    yield { rows: rows.slice(start, start + ROWS_PER_LINE).map((row) => row.map(toGraphValue)) };
}

import neo4j from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import { createStore } from '../../ingest/graph/create-store.ts';
import { toStoreError } from '../../ingest/graph/neo4j/driver-errors.ts';
import type { StoreBackend } from '../../ingest/graph/store-backend.ts';
import { aStudy } from '../contract/papers.ts';

const WHERE = 'bolt://somewhere:7687';
const TOO_LARGE =
  'Property value is too large to index, please see index documentation for limitations. Index: …';

function aDriverError(code: string, message: string): Error {
  return new neo4j.Neo4jError(message, code, '50N42', 'an error');
}

describe('what a Neo4j says of itself', () => {
  test.each([
    ['Neo.DatabaseError.Transaction.TransactionLogError', 'No space left on device'],
    ['Neo.DatabaseError.Transaction.TransactionCommitFailed', 'Could not apply the transaction'],
    ['Neo.DatabaseError.General.StorageDamageDetected', 'Expected set of files not found on disk.'],
    ['Neo.DatabaseError.General.IndexCorruptionDetected', 'The index is in a failed state'],
    ['Neo.DatabaseError.General.UnknownError', 'Page 17 is corrupted'],
    ['Neo.DatabaseError.Statement.ExecutionFailed', 'Java heap is on fire'],
    ['Neo.DatabaseError.Statement.NotThereYet', 'from a newer server'],
    ['Neo.ClientError.Routing.DbmsInPanic', 'Server is in panic.'],
  ])('is a fault of the store, with its words: %s', (code, said) => {
    const { code: ours, message, cause } = toStoreError(aDriverError(code, said), 'store', WHERE);
    expect(ours).toBe('STORE_BROKEN');
    expect(message).toContain(`the Neo4j server at ${WHERE} failed, and not because of what it was asked`);
    expect(message).toContain(said);
    expect(cause).toBeInstanceOf(Error);
  });

  test('is a store that takes no writes where the database is read-only', () => {
    const error = aDriverError('Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', 'No write operations');
    expect(toStoreError(error, 'store', WHERE)).toMatchObject({
      code: 'STORE_BROKEN',
      message: `the Neo4j server at ${WHERE} takes no writes: the database is read-only`,
    });
  });

  test.each([
    ['STORE_FAILED', 'Neo.DatabaseError.Statement.ExecutionFailed', TOO_LARGE],
    ['STORE_FAILED', 'Neo.ClientError.Schema.ConstraintValidationFailed', 'Node already exists'],
    ['STORE_FAILED', 'Neo.ClientError.Statement.TypeError', 'Property values can only be …'],
    ['STORE_FAILED', 'Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'The limit was exceeded'],
    ['STORE_UNAVAILABLE', 'Neo.TransientError.General.DatabaseUnavailable', 'Try again'],
    ['STORE_UNAVAILABLE', 'Neo.TransientError.Transaction.DeadlockDetected', 'Deadlock'],
    ['STORE_UNAVAILABLE', 'ServiceUnavailable', 'Could not connect'],
  ])('is no fault of the store, but %s: %s', (ours, code, said) => {
    expect(toStoreError(aDriverError(code, said), 'store', WHERE).code).toBe(ours);
  });

  test("stays the server's own line for whoever asks a query", () => {
    const error = aDriverError('Neo.DatabaseError.Statement.ExecutionFailed', 'Internal error\nMATCH (n)');
    expect(toStoreError(error, 'console', WHERE)).toMatchObject({
      code: 'QUERY_INVALID',
      message: 'the query: Internal error',
    });
  });
});

describe('a batch into a Neo4j', () => {
  /** Answers what became of four papers of which the server does not take the third, and how often it was asked. */
  async function store(code: string, said: string) {
    let writes = 0;
    const backend = {
      transactionLimits: { papers: 500, parts: 10_000 },
      read: async () => [],
      write: async (papers: readonly { paper: { id: string } }[]) => {
        writes += 1;
        const ids = papers.map(({ paper }) => paper.id);
        if (ids.includes('c')) throw toStoreError(aDriverError(code, said), 'store', WHERE);
        return { added: ids, changed: [], unchanged: [] };
      },
    } as unknown as StoreBackend;
    const waits: string[] = [];
    const patience = { limitMs: 60_000, onChange: (state: string) => void waits.push(state) };
    const papers = ['a', 'b', 'c', 'd'].map((id) => aStudy({ id }));
    const ended = await createStore(backend, { patience })
      .replacePapers(papers)
      .then(
        (report) => ({ report }),
        (error: unknown) => ({ error }),
      );
    return { ...ended, writes, waits };
  }

  test('ends at once where the server fails by itself, and no paper is named', async () => {
    const ended = await store('Neo.DatabaseError.Transaction.TransactionLogError', 'No space left on device');
    expect(ended).toMatchObject({ error: { code: 'STORE_BROKEN' }, writes: 1, waits: [] });
  });

  test('names the paper whose value no index takes, and stores the others', async () => {
    const ended = await store('Neo.DatabaseError.Statement.ExecutionFailed', TOO_LARGE);
    expect(ended).toMatchObject({
      report: { added: ['a', 'b', 'd'], failed: [{ id: 'c', reason: expect.stringContaining('too large') }] },
      waits: [],
    });
  });
});

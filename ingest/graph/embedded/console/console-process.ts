// A process for users' queries on a copy of the database.
import { BenchgraphError } from '../../../errors.ts';
import { serveConsole } from '../../console/serve-console.ts';
import { GrafeoDB, type Database } from '../grafeo.ts';
import type { ConsoleCopy } from '../owner-protocol.ts';
import { answerQuery } from './answer-query.ts';

serveConsole(async (start) => {
  const database = openCopy((start as Pick<ConsoleCopy, 'file'>).file);
  return async (request) => answerQuery(database, request);
});

/** The copy may have been replaced by a newer one before we opened it: whoever asked takes that. */
function openCopy(file: string): Database {
  try {
    return GrafeoDB.openReadOnly(file);
  } catch (error) {
    throw new BenchgraphError('STORE_UNAVAILABLE', 'the embedded store: the copy of the data is gone', {
      cause: error,
    });
  }
}

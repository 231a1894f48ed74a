// A process for users' queries on a server. The server guards its data; the process guards ours: one row may be larger
// than this machine's memory, and a server that is busy within one row hears of no timeout.
import type { Neo4jConfig } from '../../../config.ts';
import { serveConsole } from '../../console/serve-console.ts';
import { connectNeo4j } from '../connect.ts';
import { answerQuery } from './answer-query.ts';

serveConsole(async (start) => {
  const connection = await connectNeo4j(start as Neo4jConfig);
  return async (request) => answerQuery(connection, request);
});

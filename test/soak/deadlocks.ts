// Somebody who writes into the same Neo4j beside an ingest, in the wrong order: names first, then the store's own node,
// for which every write of benchgraph waits at its beginning. All of it is rolled back.
import neo4j, { type Driver } from 'neo4j-driver';

const DEADLOCK = 'Neo.TransientError.Transaction.DeadlockDetected';

/** Goes on until the ingest has ended; answers how often the server ended the other's transaction because of a deadlock. */
export async function provokeDeadlocks(driver: Driver, hasEnded: () => boolean): Promise<number> {
  let ended = 0;
  while (!hasEnded()) {
    const session = driver.session({ defaultAccessMode: neo4j.session.WRITE });
    try {
      const transaction = await session.beginTransaction();
      await transaction.run('MATCH (m:Method) SET m.touched = 1');
      await transaction.run('MATCH (s:BenchgraphStore) SET s.touched = 1');
      await transaction.rollback();
    } catch (error) {
      if (!(error instanceof neo4j.Neo4jError) || error.code !== DEADLOCK) throw error;
      ended += 1;
    } finally {
      await session.close();
    }
  }
  return ended;
}

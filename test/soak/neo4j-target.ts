import { setTimeout as sleep } from 'node:timers/promises';
import type { KillTarget } from './kill-target.ts';
import { toEnvironment, type OwnNeo4j } from './own-neo4j.ts';
import { withStore } from './read-store.ts';

/** How long a killed server stays away, at least. */
const AWAY_MS = 1_000;

/** A Neo4j of our own. */
export function createNeo4jTarget(server: OwnNeo4j): KillTarget {
  return {
    name: 'Neo4j',
    config: server.config,
    environment: toEnvironment(server.config),
    victims: ['group', 'server', 'ingest'],
    kill(victim, run) {
      if (victim === 'server') server.kill();
      else if (victim === 'group') run.killGroup();
      else run.kill();
    },
    async restore(victim) {
      if (victim !== 'server') return;
      await sleep(AWAY_MS);
      await server.start();
    },
    listLeftovers: () => [],
    empty: async () => withStore(server.config, async (store) => store.clear()),
  };
}

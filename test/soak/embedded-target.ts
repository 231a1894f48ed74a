import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { KillTarget } from './kill-target.ts';
import { killIfThere } from './run-ingest.ts';

const KEPT = ['graph.grafeo'];

/** An embedded store in a folder below this one. */
export function createEmbeddedTarget(folder: string): KillTarget {
  const data = join(mkdtempSync(join(folder, 'embedded-')), 'data');
  mkdirSync(data);
  return {
    name: 'the embedded store',
    config: { engine: 'embedded', folder: data },
    environment: { BENCHGRAPH_DATA: data },
    victims: ['group', 'ingest', 'owner'],
    kill(victim, run) {
      if (victim === 'group') run.killGroup();
      else if (victim === 'ingest') run.kill();
      else killIfThere(readOwner(data) ?? run.pid);
    },
    restore: async () => undefined,
    listLeftovers: () => readdirSync(data).filter((name) => !KEPT.includes(name)),
    async empty() {
      // An owner whose ingest was killed writes everything and ends, which takes a moment.
      while (readdirSync(data).includes('lock.json') && isAlive(readOwner(data))) await sleep(20);
      rmSync(data, { recursive: true, force: true });
      mkdirSync(data);
    },
  };
}

/** The process that the lock names; undefined while there is none. */
function readOwner(data: string): number | undefined {
  try {
    return (JSON.parse(readFileSync(join(data, 'lock.json'), 'utf8')) as { pid: number }).pid;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number | undefined): boolean {
  if (pid === undefined) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

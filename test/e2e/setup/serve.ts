// One server for all browser tests: built from this checkout, with the samples, on a free port, its data thrown away.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ensureBuilt, root } from '../../../scripts/ensure.mjs';
import { findChromium } from '../../../scripts/find-chromium.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    readonly baseUrl: string;
    /** Null: there is none on this machine, and the tests are skipped. */
    readonly chromium: string | null;
  }
}

const START_MS = 60_000;

export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const chromium = findChromium();
  project.provide('chromium', chromium ?? null);
  project.provide('baseUrl', '');
  if (chromium === undefined) {
    process.stderr.write(
      'SKIPPED the browser tests: no Chromium. Install one (`apt-get install chromium`), or set CHROMIUM_PATH.\n',
    );
    return undefined;
  }
  ensureBuilt();
  const data = await mkdtemp(join(tmpdir(), 'benchgraph-e2e-'));
  const server = spawn(process.execPath, ['dist/server/main.js', 'serve', '--samples'], {
    cwd: root,
    env: { ...process.env, NEO4J_URI: '', PORT: '0', BENCHGRAPH_DATA: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = async (): Promise<void> => {
    if (server.exitCode === null && server.signalCode === null) {
      server.kill('SIGTERM');
      await once(server, 'exit');
    }
    await rm(data, { recursive: true, force: true });
  };
  try {
    project.provide('baseUrl', await waitForAddress(server));
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}

/** The address that the server prints once it answers. */
async function waitForAddress(server: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    const fail = (reason: string): void => {
      clearTimeout(timer);
      reject(new Error(`the server ${reason}; it said:\n${said}`));
    };
    const timer = setTimeout(() => {
      fail(`printed no address within ${START_MS} ms`);
    }, START_MS);
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const address = /^\s*(http:\/\/\S+)$/m.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('exit', (code) => {
      fail(`ended with ${String(code)} before it answered`);
    });
  });
}

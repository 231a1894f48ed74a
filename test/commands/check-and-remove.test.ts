import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { GrafeoDB } from '../../ingest/graph/embedded/grafeo.ts';
import { someReadPapers } from '../contract/read-papers.ts';
import { runServer } from '../server/fixture/run-server.ts';
import { runCli } from './run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'benchgraph-check-'));
afterAll(() => rmSync(folder, { recursive: true }));
const INPUT = someReadPapers()
  .map((paper) => JSON.stringify(paper))
  .join('\n');

test('check and remove say what is there and what is not', async () => {
  const data = join(folder, 'own');
  const environment = { BENCHGRAPH_DATA: data };
  expect(await runCli(['ingest', '-'], { input: INPUT, environment })).toMatchObject({ code: 0 });

  const checked = await runCli(['check'], { environment });
  expect(checked).toMatchObject({ code: 0, err: '' });
  expect(checked.out).toMatch(/^3 papers, \d+ names: everything holds\n$/m);

  const removed = await runCli(['remove', 'read:2', 'read:9', 'read:2'], { environment });
  expect(removed).toEqual({ code: 1, out: '1 paper removed\n', err: 'read:9: there is no such paper\n' });
  const stats = await runCli(['stats', '--json'], { environment });
  expect(JSON.parse(stats.out)).toMatchObject({ nodes: { Paper: 2 } });

  const database = GrafeoDB.create(join(data, 'graph.grafeo'));
  await database.executeCypher("MATCH (b:Benchmark {id: 'benchmark:gsm8k'}) SET b.name = 'X'");
  database.close();
  const broken = await runCli(['check', '--errors', '1'], { environment });
  expect(broken.code).toBe(1);
  expect(broken.out).toContain('BROKEN name-shown');
  expect(broken.out).toContain('Benchmark benchmark:gsm8k: it is shown as "X"');
  expect(readdirSync(join(data, 'snapshots'))).toEqual([]);
});

test('both work beside a server that holds the data', async () => {
  const environment = { BENCHGRAPH_DATA: join(folder, 'held') };
  const server = await runServer(environment, ['--samples']);
  expect(await runCli(['check'], { environment })).toMatchObject({ code: 0 });
  const id = encodeURIComponent('read:1');
  await runCli(['ingest', '-'], { input: INPUT, environment });
  expect((await fetch(`${server.url}/api/papers/${id}`)).status).toBe(200);
  expect(await runCli(['remove', 'read:1'], { environment })).toMatchObject({ code: 0 });
  expect((await fetch(`${server.url}/api/papers/${id}`)).status).toBe(404);
  await server.stop();
});

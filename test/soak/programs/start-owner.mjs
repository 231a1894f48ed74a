// Starts an owner of the folder that it is given, prints its number, and waits to be killed.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const [folder] = process.argv.slice(2);
const owner = fileURLToPath(new URL('../../../dist/ingest/graph/embedded/owner-process.js', import.meta.url));
const start = { folder, shuffleUnordered: false, startedBy: { program: 'a test', pid: process.pid } };
const child = fork(owner, [JSON.stringify(start)], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
process.stdout.write(`${child.pid}\n`);

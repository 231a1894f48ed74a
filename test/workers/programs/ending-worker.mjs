// Stands in for the worker: loads, and ends at the first papers that it is given.
import { parentPort } from 'node:worker_threads';

parentPort.on('message', () => process.exit(3));
parentPort.postMessage({ ready: true });

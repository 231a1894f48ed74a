#!/usr/bin/env node
// The command line. `serve` is the server's own entry point; everything else is ingest's: they know nothing of each other.
import { ensureBuilt, ensureInstalled, ensureNode } from './ensure.mjs';

ensureNode();
ensureInstalled();
const serves = process.argv[2] === 'serve';
ensureBuilt(serves ? ['node', 'web'] : ['node']);
await import(serves ? '../dist/server/main.js' : '../dist/ingest/cli.js');

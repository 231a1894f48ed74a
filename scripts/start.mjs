#!/usr/bin/env node
// `npm start`: from a fresh clone to a served page.
process.argv.splice(2, 0, 'serve', '--samples');
await import('./benchgraph.mjs');

#!/usr/bin/env node
// Draws numbers that were skipped, each as likely as any other, to be read by a person: reason, text, and what stands around it.
//   npm run build && node scripts/sample-skips.mjs SEED COUNT FILE… > skips.jsonl
import { createHash } from 'node:crypto';
import { createWorkbench } from '../dist/ingest/pipeline.js';
import { readPapers } from '../dist/ingest/source/read-papers.js';

const AROUND = 160;
const [seed, count, ...files] = process.argv.slice(2);
if (files.length === 0 || !(Number(count) > 0)) {
  console.error('usage: sample-skips.mjs SEED COUNT FILE…');
  process.exit(2);
}
const { extract } = createWorkbench();
let drawn = [];
for (const file of files) {
  for await (const record of readPapers(file, process.stdin)) {
    if (record.kind !== 'paper') continue;
    const { paper } = record;
    for (const { reason, evidence } of extract(paper).skips) {
      const { start, end } = evidence;
      const lot = createHash('sha256').update(`${seed} ${paper.id} ${start}`).digest('hex');
      const said = `${paper.abstract.slice(Math.max(0, start - AROUND), start)}⟦${evidence.text}⟧${paper.abstract.slice(end, end + AROUND)}`;
      drawn.push({ lot, paper: paper.id, reason, said });
    }
    if (drawn.length > 10 * Number(count)) keepFirst();
  }
}
keepFirst();
for (const { paper, reason, said } of drawn) console.log(JSON.stringify({ paper, reason, said }));

function keepFirst() {
  drawn = drawn.toSorted((a, b) => (a.lot < b.lot ? -1 : 1)).slice(0, Number(count));
}

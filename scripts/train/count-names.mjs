#!/usr/bin/env node
// Counts what names are in the abstracts of ../shared/corpus that nobody annotated, by the roles that the present models give them,
// and writes ingest/learned/met-names.json. Run it before train.mjs, once per change of models that is worth it.
//   npm run build && node scripts/train/count-names.mjs
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { LEVELS, TIMES } from '../../dist/ingest/learned/met-names.js';
import { ROLES } from '../../dist/ingest/model/roles.js';
import { assignRoles } from '../../dist/ingest/stages/assign-roles/index.js';
import { buildContext } from '../../dist/ingest/stages/context.js';
import { findCues } from '../../dist/ingest/stages/find-cues.js';
import { findNames } from '../../dist/ingest/stages/find-names/index.js';
import { readDocument } from '../../dist/ingest/stages/read-document.js';

const here = dirname(fileURLToPath(import.meta.url));
const shared = join(here, '../../../shared');
const context = buildContext();
const passed = readPassed();
const counts = new Map();
let papers = 0;
for (const corpus of ['ml-50k', 'acl-20k']) {
  const text = gunzipSync(readFileSync(join(shared, `corpus/${corpus}.jsonl.gz`))).toString('utf8');
  for (const line of text.split('\n').filter(Boolean)) {
    const paper = { authors: [], ...JSON.parse(line) };
    const title = toKey(paper.title);
    if (passed.has(title) || passed.has(digestOf(paper.abstract))) continue;
    passed.add(title);
    papers += 1;
    countNames(paper);
  }
}
const byDigits = new Map();
for (const [key, { times, sums }] of [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
  if (times < TIMES[0]) continue;
  const digits = [placeIn(TIMES, times), ...sums.map((sum) => placeIn(LEVELS, sum / times))].join('');
  byDigits.set(digits, [...(byDigits.get(digits) ?? []), key]);
}
const file = Object.fromEntries(
  [...byDigits].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([digits, keys]) => [digits, keys.join(' ')]),
);
writeFileSync(join(here, '../../ingest/learned/met-names.json'), `${JSON.stringify(file, null, 1)}\n`);
const kept = [...byDigits.values()].reduce((sum, keys) => sum + keys.length, 0);
console.log(`${papers} abstracts, ${counts.size} names, ${kept} in ${TIMES[0]} abstracts or more`);

/** Titles and digests of what is annotated: what is learned from it must not be seen here before. */
function readPassed() {
  const titles = ['dev', 'dev2', 'val'].flatMap((set) =>
    readLines(join(shared, `gold/${set}.jsonl`)).map(({ title }) => toKey(title)),
  );
  const digests = readLines(join(here, 'annotations.jsonl')).map(({ digest }) => digest);
  return new Set([...titles, ...digests]);
}

function readLines(path) {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

function toKey(title) {
  return title.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

function digestOf(abstract) {
  return createHash('sha256').update(abstract).digest('hex').slice(0, 16);
}

function countNames(paper) {
  const document = readDocument(paper);
  const cues = findCues(document.text, document.tokens, context);
  const names = findNames(document, context);
  const { byName } = assignRoles(document, names, cues, context);
  for (const name of names.names) {
    if (name.mentions.length === 0) continue;
    for (const key of name.keys) {
      const count = counts.get(key) ?? { times: 0, sums: ROLES.map(() => 0) };
      count.times += 1;
      for (const [place, role] of ROLES.entries()) count.sums[place] += byName[name.index].scores[role];
      counts.set(key, count);
    }
  }
}

function placeIn(steps, value) {
  return steps.findLastIndex((from) => value >= from);
}

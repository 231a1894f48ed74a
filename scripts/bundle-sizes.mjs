#!/usr/bin/env node
// What the browser loads for each page, compressed, beside what it may. Ends with 1 where a page is over.
//   npm run build && node scripts/bundle-sizes.mjs
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './ensure.mjs';

const folder = join(root, 'dist', 'web');
const manifest = JSON.parse(readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8'));
const ENTRY = 'index.html';
/** kB of JavaScript, gzip: of the first page everything, of the others what they load beyond the part that all share. */
const PAGES = [
  { page: 'Benchmark', source: 'src/pages/benchmarks/BenchmarksPage.tsx', isWhole: true, maxKilobytes: 200 },
  { page: 'Explore', source: 'src/pages/explore/ExplorePage.tsx', isWhole: false, maxKilobytes: 70 },
  { page: 'Cypher', source: 'src/pages/cypher/CypherPage.tsx', isWhole: false, maxKilobytes: 110 },
  { page: 'Paper', source: 'src/pages/paper/PaperPage.tsx', isWhole: true, maxKilobytes: 200 },
];

const shared = filesOf(ENTRY);
let isOver = false;
for (const { page, source, isWhole, maxKilobytes } of PAGES) {
  const own = [...filesOf(source)].filter((file) => isWhole || !shared.has(file));
  const files = isWhole ? [...new Set([...shared, ...own])] : own;
  const kilobytes =
    files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0) / 1000;
  isOver ||= kilobytes > maxKilobytes;
  const mark = kilobytes > maxKilobytes ? ' OVER' : '';
  console.log(
    `${page.padEnd(10)} ${isWhole ? 'in all' : 'more  '} ${kilobytes.toFixed(1).padStart(6)} kB of ${maxKilobytes}${mark}`,
  );
}
process.exitCode = isOver ? 1 : 0;

/** The JavaScript that a part needs before it can run: its own and that of its static imports. */
function filesOf(name, found = new Set()) {
  const { file, imports = [] } = manifest[name];
  if (found.has(file)) return found;
  found.add(file);
  for (const part of imports) filesOf(part, found);
  return found;
}

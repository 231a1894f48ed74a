// Annotated abstracts: those of ../shared/gold (dev and dev2) and our own (annotations.jsonl), whose texts are looked up in
// ../shared/corpus by what their abstracts hash to. Our own have, for each result, the place of its number in the abstract.
import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createGunzip } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const shared = join(here, '../../../shared');
const SETS = ['dev', 'dev2'];
/** By how an abstract of our own was drawn. */
const DRAWN = { digits: 'own, drawn by digits', several: 'own, with several numbers' };
const CORPUS = join(shared, 'corpus/ml-50k.jsonl.gz');

/** @returns {Promise<{ set: string, paper: object, gold: object }[]>} in a fixed order */
export async function readAnnotated() {
  const own = readLines(join(here, 'annotations.jsonl'));
  const byDigest = new Map(own.map((gold) => [gold.digest, gold]));
  const found = [];
  const lines = createInterface({ input: createReadStream(CORPUS).pipe(createGunzip()) });
  for await (const line of lines) {
    const paper = JSON.parse(line);
    const digest = createHash('sha256').update(paper.abstract).digest('hex').slice(0, 16);
    const gold = byDigest.get(digest);
    if (gold === undefined) continue;
    byDigest.delete(digest);
    found.push({
      set: DRAWN[gold.drawn] ?? 'own',
      paper: { authors: [], ...paper },
      gold: { ...gold, id: paper.id },
    });
  }
  if (byDigest.size > 0)
    console.error(`${byDigest.size} of ${own.length} annotated abstracts are not in the corpus`);
  found.sort((a, b) => (a.gold.digest < b.gold.digest ? -1 : 1));
  return [...SETS.flatMap(readSet), ...found];
}

function readSet(set) {
  const papers = new Map(readLines(join(shared, `gold/${set}.jsonl`)).map((paper) => [paper.id, paper]));
  return readLines(join(shared, `gold/${set}.gold.jsonl`)).map((gold) => {
    const paper = papers.get(gold.id);
    const results = gold.results.map((result) => ({ ...result, at: placeOf(result, paper.abstract) }));
    return { set, paper: { authors: [], ...paper }, gold: { ...gold, results } };
  });
}

/** Where the number stands, by its evidence. */
function placeOf({ evidence, value }, abstract) {
  const start = abstract.indexOf(evidence);
  for (const { 0: digits, index } of evidence.matchAll(/\d[\d,]*(?:\.\d+)?|\.\d+/g))
    if (Math.abs(Number(digits.replaceAll(',', '')) - value) < 1e-9) return start + index;
  return start;
}

function readLines(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

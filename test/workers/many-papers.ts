import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Paper } from '../../ingest/model/paper.ts';
import { readJsonLine } from '../../ingest/source/json-lines.ts';
import type { SourceRecord } from '../../ingest/source/source-record.ts';
import { root } from '../../scripts/ensure.mjs';
import { aPaper } from '../setup/builders.ts';
import { shared } from '../setup/shared.ts';

const CORPUS = shared('corpus/ml-50k.jsonl.gz');

export const corpusIsMissing = !existsSync(CORPUS);

/** So many papers, each with an id of its own: every sixth a sample, the others of one short sentence, which take no time. */
export function somePapers(count: number): Paper[] {
  const samples = parse(readFileSync(join(root, 'ingest/samples/samples.jsonl'), 'utf8').split('\n'));
  return Array.from({ length: count }, (_, index) => {
    const sample = index % 6 === 0 ? samples[(index / 6) % samples.length] : undefined;
    const id = `p${index}`;
    return sample === undefined
      ? aPaper({ id, title: `Zorp${index}`, abstract: `Zorp${index} reaches ${index / 100}% on GSM8K.` })
      : { ...sample, id };
  });
}

/** The first papers of the corpus beside the checkout. */
export function someOfCorpus(count: number): Paper[] {
  return parse(gunzipSync(readFileSync(CORPUS)).toString('utf8').split('\n', count));
}

export async function* toRecords(papers: readonly Paper[]): AsyncGenerator<SourceRecord> {
  for (const paper of papers) yield { kind: 'paper', paper };
}

function parse(lines: readonly string[]): Paper[] {
  return lines.flatMap((line, index) => {
    const record = readJsonLine(line, index + 1, 'test.jsonl');
    return record?.kind === 'paper' ? [record.paper] : [];
  });
}

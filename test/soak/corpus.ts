// Papers for runs that are killed: made of the samples, so that they share their names, and nothing else is needed.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/ensure.mjs';

interface PaperRecord {
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
}

/** Of these many papers one has the abstract of a sample; the others have a sentence, which takes little time. */
const SAMPLE_EVERY = 20;
/** Every third paper says something else in the second version … */
const CHANGED_EVERY = 3;
/** … which has so many more: they are stored while the changed ones wait until everything is read. */
const NEW_SHARE = 0.1;
/** A paper keeps the name of the file that it came from: corpora that are to make the same graph have the same. */
export const CORPUS_NAME = 'papers.jsonl';
const BENCHMARKS = ['GSM8K', 'MATH', 'MMLU', 'HumanEval', 'SQuAD', 'ImageNet', 'COCO'];

/**
 * Writes so many papers as JSON Lines, each with an id of its own. Samples recur, so that names gain and lose papers; a
 * third of the papers differ between the two versions, and the second one has more.
 */
export function writeCorpus(
  file: string,
  count: number,
  version: 1 | 2,
  isWanted: (index: number) => boolean = () => true,
): void {
  const samples = readSamples();
  const length = version === 1 ? count : count + Math.ceil(NEW_SHARE * count);
  const indexes = Array.from({ length }, (_, index) => index).filter((index) => isWanted(index));
  const lines = indexes.map((index) => {
    const seed = index + (version === 2 && index % CHANGED_EVERY === 0 ? 1 : 0);
    const text = index % SAMPLE_EVERY === 0 ? samples[seed % samples.length] : toShortPaper(seed);
    return `${JSON.stringify({ ...text, id: `soak:${index}`, year: 2020 + (index % 6) })}\n`;
  });
  writeFileSync(file, lines.join(''));
}

/** Papers of much: each has the abstracts of two samples. */
export function writeDenseCorpus(file: string, count: number): void {
  const samples = readSamples();
  const lines = Array.from({ length: count }, (_, index) => {
    const [first, second] = [samples[index % samples.length], samples[(index * 5 + 1) % samples.length]];
    const abstract = `${first?.abstract ?? ''} ${second?.abstract ?? ''}`;
    return `${JSON.stringify({ id: `dense:${index}`, title: `${first?.title ?? ''} (${index})`, abstract })}\n`;
  });
  writeFileSync(file, lines.join(''));
}

function readSamples(): PaperRecord[] {
  return readFileSync(join(root, 'ingest/samples/samples.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as PaperRecord);
}

function toShortPaper(seed: number): PaperRecord {
  const method = `Zorp-${seed % 400}`;
  const benchmark = BENCHMARKS[seed % BENCHMARKS.length];
  return {
    id: '',
    title: `${method}: Paper ${seed}`,
    abstract: `${method} reaches ${(seed % 900) / 10}% on ${benchmark}, and outperforms Zorp-${(seed * 7) % 50}.`,
  };
}

import { readGraphFile } from '../graph/export/read-graph-file.ts';
import type { PaperGraph } from '../model/paper-graph.ts';
import { openInput } from '../source/open-input.ts';
import { readLines } from '../source/read-lines.ts';
import type { Terminal } from './terminal.ts';

/** A paper with all that was found in it; an abstract is cut off long before. */
const MAX_LINE_LENGTH = 64_000_000;

/** The papers of an exported file, or of standard input (`-`); also packed. @throws INPUT_…, STORE_VERSION */
export async function* readGraphInput(path: string, terminal: Terminal): AsyncGenerator<PaperGraph> {
  const { name, bytes } = await openInput(path, terminal.input);
  yield* readGraphFile(name, readLines(bytes, MAX_LINE_LENGTH));
}

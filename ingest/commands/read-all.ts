import { BenchgraphError } from '../errors.ts';
import { listInputs } from '../source/list-inputs.ts';
import { readPapers } from '../source/read-papers.ts';
import type { SourceRecord } from '../source/source-record.ts';
import type { Terminal } from './terminal.ts';

/**
 * Reads all inputs one after the other. An input that cannot be read comes as a bad record, and the others are read all the
 * same; arguments that name nothing at all are found before the first one is opened.
 */
export async function* readAll(paths: readonly string[], terminal: Terminal): AsyncGenerator<SourceRecord> {
  for (const path of await listEach(paths)) {
    if (typeof path !== 'string') {
      yield path;
      continue;
    }
    try {
      yield* readPapers(path, terminal.input);
    } catch (error) {
      if (!(error instanceof BenchgraphError)) throw error;
      yield toBadInput(path, error);
    }
  }
}

async function listEach(paths: readonly string[]): Promise<(string | SourceRecord)[]> {
  const found: (string | SourceRecord)[] = [];
  for (const path of paths) {
    try {
      const { inputs, failures } = await listInputs(path);
      found.push(...inputs, ...failures.map(({ path, error }) => toBadInput(path, error)));
    } catch (error) {
      if (!(error instanceof BenchgraphError)) throw error;
      found.push(toBadInput(path, error));
    }
  }
  return found;
}

function toBadInput(path: string, { message }: BenchgraphError): SourceRecord {
  const reason = message.startsWith(`${path}: `) ? message.slice(path.length + 2) : message;
  return { kind: 'bad', source: path, place: 'the input', reason, isInput: true };
}

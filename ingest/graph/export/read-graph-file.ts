// The lines of an exported graph, checked.
import { BenchgraphError } from '../../errors.ts';
import { parseJson } from '../../parse-json.ts';
import type { PaperGraph } from '../../model/paper-graph.ts';
import { SCHEMA_VERSION } from '../schema-version.ts';
import { FILE_VERSION, fileLine } from './graph-file.ts';

/**
 * The papers of an export, as they come. Throws at the first line that is not what `export` writes, and at the end where
 * lines are missing; what came before is right.
 * @throws INPUT_UNRECOGNISED, STORE_VERSION where a newer benchgraph wrote it
 */
export async function* readGraphFile(
  name: string,
  lines: AsyncIterable<string | undefined>,
): AsyncGenerator<PaperGraph> {
  let [number, papers, names] = [0, 0, 0];
  let isEnded = false;
  for await (const text of lines) {
    number += 1;
    const parsed = fileLine.safeParse(parseJson(text ?? ''));
    const line = parsed.data;
    if (line === undefined || isEnded || (number === 1) !== (line.record === 'head'))
      throw createRefusal(
        name,
        number,
        isEnded ? 'no line here' : `${number === 1 ? 'the first' : 'a'} line`,
      );
    if (line.record === 'head') checkVersion(name, line);
    else if (line.record === 'name') names += 1;
    else if (line.record === 'end') {
      isEnded = true;
      if (line.papers !== papers || line.names !== names)
        throw createRefusal(name, number, `${line.papers} papers and ${line.names} names before it`);
    } else {
      papers += 1;
      const { paper, names: mentions, results, edges } = line;
      yield { paper, names: mentions, results, edges };
    }
  }
  if (!isEnded) throw createRefusal(name, number + 1, 'the last line, without which the file is not whole');
}

function createRefusal(name: string, line: number, expected: string): BenchgraphError {
  return new BenchgraphError(
    'INPUT_UNRECOGNISED',
    `${name}, line ${line}: expected ${expected} of an export as JSON Lines`,
  );
}

function checkVersion(
  name: string,
  { version, schemaVersion }: { version: number; schemaVersion: number },
): void {
  if (version <= FILE_VERSION && schemaVersion <= SCHEMA_VERSION) return;
  throw new BenchgraphError(
    'STORE_VERSION',
    `${name}: it was exported by a newer benchgraph (version ${version} of the file, ${schemaVersion} of the data); this one knows ${FILE_VERSION} and ${SCHEMA_VERSION}: install the newer one`,
  );
}

// The whole graph as JSON Lines, the same bytes for the same graph, whichever engine keeps it.
import { NAME_LABELS } from '../../model/ontology.ts';
import type { Properties } from '../../model/paper-graph.ts';
import type { PageReader } from '../graph-reader.ts';
import { toProperties } from '../queries/stored-values.ts';
import { readStoredNamesInPages } from '../stored/read-stored-names.ts';
import { readStoredPapersInPages } from '../stored/read-stored-papers.ts';
import { FILE_FORMAT, FILE_VERSION, type FileLine } from './graph-file.ts';
import { sortKeys, toStoredPaperGraph, toVariantKey } from './to-paper-graph.ts';

/** Text, a page of papers at a time. */
export async function* writeJsonLines(
  reader: PageReader & { info(): Promise<{ readonly schemaVersion: number }> },
): AsyncGenerator<string> {
  const { schemaVersion } = await reader.info();
  yield toText([{ record: 'head', format: FILE_FORMAT, version: FILE_VERSION, schemaVersion }]);
  let [names, papers] = [0, 0];
  const variants = new Map<string, Properties>();
  for (const label of NAME_LABELS)
    for await (const page of readStoredNamesInPages(reader, label)) {
      names += page.length;
      for (const { from, to, properties } of page.flatMap((node) => node.variantOf))
        if (Object.keys(properties).length > 0) variants.set(toVariantKey(label, from, to), properties);
      yield toText(
        page.map(({ id, labels, properties, variantOf }) => ({
          record: 'name',
          labels,
          id,
          properties: sortKeys(toProperties(properties)),
          papers: Number(properties['_papers']),
          variantOf: variantOf.map(({ to }) => to),
        })),
      );
    }
  for await (const page of readStoredPapersInPages(reader)) {
    papers += page.length;
    yield toText(page.map((paper) => ({ record: 'paper', ...toStoredPaperGraph(paper, variants) })));
  }
  yield toText([{ record: 'end', papers, names }]);
}

function toText(lines: readonly FileLine[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

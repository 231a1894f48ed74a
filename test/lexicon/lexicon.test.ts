// Every row of every lexicon is found in its example and not in its counter-example.
import { describe, expect, test } from 'vitest';
import { BENCHMARKS } from '../../ingest/lexicon/benchmarks/index.ts';
import { CUES } from '../../ingest/lexicon/cues.ts';
import { METRICS } from '../../ingest/lexicon/metrics.ts';
import { MODEL_FAMILIES } from '../../ingest/lexicon/model-families/index.ts';
import { TECHNIQUES } from '../../ingest/lexicon/techniques.ts';
import { assignRoles } from '../../ingest/stages/assign-roles/index.ts';
import { buildContext } from '../../ingest/stages/context.ts';
import { findCues } from '../../ingest/stages/find-cues.ts';
import { findNames } from '../../ingest/stages/find-names/index.ts';
import { findTokens } from '../../ingest/stages/find-tokens.ts';
import { readDocument } from '../../ingest/stages/read-document.ts';
import { aPaper } from '../setup/builders.ts';

const context = buildContext();
const namesIn = (text: string) => findNames(readDocument(aPaper({ abstract: text })), context);

/** A row that is also a word counts only where the text says that it is a benchmark. */
function benchmarksIn(text: string): (string | undefined)[] {
  const document = readDocument(aPaper({ abstract: `We show ${text}.` }));
  const names = findNames(document, context);
  const roles = assignRoles(document, names, findCues(document.text, document.tokens, context), context);
  return names.names
    .filter(
      ({ index, benchmark }) =>
        benchmark?.ambiguous !== true || roles.byName[index]?.roles.has('benchmark') === true,
    )
    .map((name) => name.benchmark?.name);
}

describe.each([
  {
    lexicon: 'benchmarks',
    rows: BENCHMARKS.map((row) => ({ ...row, id: row.name })),
    find: benchmarksIn,
    minimum: 1500,
  },
  {
    lexicon: 'techniques',
    rows: TECHNIQUES.map((row) => ({ ...row, id: row.name })),
    find: (text: string) => namesIn(text).names.map((name) => name.technique?.name),
    minimum: 30,
  },
  {
    lexicon: 'model families',
    rows: MODEL_FAMILIES.map((row) => ({ ...row, id: row.family })),
    find: (text: string) => namesIn(text).names.map((name) => name.model?.row.family),
    minimum: 300,
  },
  {
    lexicon: 'metrics',
    rows: METRICS.map((row) => ({ ...row, id: row.name })),
    find: (text: string) => namesIn(text).metrics.map((metric) => metric.row.name),
    minimum: 80,
  },
])('$lexicon', ({ rows, find, minimum }) => {
  test('has enough rows, each once', () => {
    expect(rows.length).toBeGreaterThanOrEqual(minimum);
    expect(rows.map(({ id }) => id).filter((id, index, all) => all.indexOf(id) !== index)).toEqual([]);
  });

  for (const { id, example, counterExample } of rows) {
    test(`finds "${id}" in its example only`, () => {
      expect(find(example)).toContain(id);
      expect(find(counterExample)).not.toContain(id);
    });
  }
});

describe('cues', () => {
  test.each(CUES)('finds $cue in "$example"', ({ cue, example }) => {
    expect(findCues(example, findTokens(example), context).map((found) => found?.cue)).toContain(cue);
  });
});

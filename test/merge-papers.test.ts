import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergePapers, updatePaper } from '../ingest/merge-papers.ts';
import type { Paper } from '../ingest/model/paper.ts';
import { aPaper } from './setup/builders.ts';

const oneOf = <Value>(...values: readonly Value[]) => fc.constantFrom(...values);
const author = oneOf('Ada', 'Bo', 'bo', 'Çelik');

/** What records of one paper may differ in. */
const metadata = {
  date: oneOf(null, '2024-01-01', '2024-06-01'),
  year: oneOf(null, 2023, 2024),
  venue: oneOf(null, 'ACL', 'NeurIPS'),
  url: oneOf(null, 'https://a.example', 'https://b.example'),
  source: oneOf('a.jsonl', 'b.jsonl'),
  authors: fc.array(author, { maxLength: 3 }),
  authorCount: oneOf(null, 2, 3),
};
const sameText = fc.array(fc.record(metadata), { minLength: 1, maxLength: 4 });
const twoTexts = fc.array(
  fc.record({ ...metadata, abstract: oneOf('A text.', 'B text.', 'A longer text.') }),
  { minLength: 2, maxLength: 2 },
);

function toPapers(records: readonly Partial<Paper>[]): Paper[] {
  return records.map((record) => aPaper({ id: 'p', title: 'Zorp', ...record }));
}

function permute<Value>(values: readonly Value[]): Value[][] {
  if (values.length <= 1) return [[...values]];
  return values.flatMap((value, index) =>
    permute(values.toSpliced(index, 1)).map((others) => [value, ...others]),
  );
}

const mergeAll = (papers: readonly Paper[]): Paper =>
  papers.reduce((known, paper) => mergePapers(known, paper));

describe('records of one paper that come together', () => {
  test.each([
    ['of one text', sameText],
    ['of two texts', twoTexts],
  ])('make the same paper in every order: %s', (_title, records) => {
    fc.assert(
      fc.property(records, (given) => {
        const [first, ...others] = permute(toPapers(given)).map(mergeAll);
        for (const other of others) expect(other).toEqual(first);
      }),
    );
  });

  test('make the same paper when they come once more', () => {
    fc.assert(
      fc.property(sameText, (given) => {
        const papers = toPapers(given);
        expect(mergeAll([...papers, ...papers])).toEqual(mergeAll(papers));
        expect(papers.reduce(updatePaper, mergeAll(papers))).toEqual(mergeAll(papers));
      }),
    );
  });
});

test.each([
  ['the longer list', ['Bo', 'Ada'], ['Ada'], ['Bo', 'Ada']],
  ['of equal ones the first in code unit order', ['Ada', 'bo'], ['Ada', 'Bo'], ['Ada', 'Bo']],
  ['not a shorter one that comes first in that order', ['Ada'], ['Bo', 'Ce'], ['Bo', 'Ce']],
  ['not one that is empty', [], ['Çelik'], ['Çelik']],
])('of two lists of authors counts %s', (_title, one, other, expected) => {
  const [first, second] = toPapers([{ authors: one }, { authors: other }]) as [Paper, Paper];
  expect(mergePapers(first, second).authors).toEqual(expected);
  expect(mergePapers(second, first).authors).toEqual(expected);
});

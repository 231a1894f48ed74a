// The specification of extraction: a folder per case. `expected.json` names what has to come out; a list that is given has to
// be complete, of each item only the given fields are compared.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Extraction } from '../ingest/model/extraction.ts';
import { createWorkbench } from '../ingest/pipeline.ts';
import { root } from '../scripts/ensure.mjs';
import { KNOWN_FAILURES } from './known-failures.ts';

const FOLDER = join(root, 'test/cases');
const MINIMUM_CASES = 200;

interface Expected {
  results?: Record<string, unknown>[];
  skips?: { text: string; reason: string }[];
  methods?: string[];
  benchmarks?: string[];
  baseModels?: string[];
  compared?: string[];
  metrics?: string[];
  evaluations?: Record<string, unknown>[];
  comparisons?: Record<string, unknown>[];
}

const ITEM_FIELDS = ['results', 'evaluations', 'comparisons'] as const;
const NAME_FIELDS = ['methods', 'benchmarks', 'baseModels', 'compared'] as const;
const FIELDS = [...ITEM_FIELDS, ...NAME_FIELDS, 'skips', 'metrics'];
const slugs = readdirSync(FOLDER).toSorted();
const { extract } = createWorkbench();

test('there are cases, and as many about numbers that are no results', () => {
  const negative = slugs.filter((slug) => slug.startsWith('not-'));
  expect(slugs.length).toBeGreaterThanOrEqual(MINIMUM_CASES);
  expect(negative.length * 2).toBeGreaterThanOrEqual(slugs.length - 2);
});

test('what is known to fail is a case', () => {
  expect(slugs).toEqual(expect.arrayContaining(Object.keys(KNOWN_FAILURES)));
});

describe.each(slugs.filter((slug) => !Object.hasOwn(KNOWN_FAILURES, slug)))('case %s', (slug) => {
  const { abstract, expected, found } = readCase(slug);

  test('comes out as it is written', () => expect(show(found, expected)).toEqual(sortNames(expected)));

  test('names nothing that is not compared', () => {
    expect(FIELDS).toEqual(expect.arrayContaining(Object.keys(expected)));
  });

  test('gives spans that are where they say', () => {
    for (const span of findSpans(found)) expect(abstract.slice(span.start, span.end)).toBe(span.text);
  });
});

describe.each(Object.entries(KNOWN_FAILURES))('case %s', (slug, reason) => {
  const { expected, found } = readCase(slug);

  test.fails(`is known to fail: ${reason}`, () => expect(show(found, expected)).toEqual(sortNames(expected)));
});

function readCase(slug: string): { abstract: string; expected: Expected; found: Extraction } {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(FOLDER, slug, name), 'utf8'));
  const { title, abstract } = read('paper.json') as { title: string; abstract: string };
  const found = extract({
    id: slug,
    title,
    abstract,
    date: null,
    year: null,
    venue: null,
    url: null,
    source: 'case',
    authors: [],
    authorCount: null,
  });
  return { abstract, expected: read('expected.json') as Expected, found };
}

/** What was found, of the fields that are expected. */
function show(found: Extraction, expected: Expected): Expected {
  const shown: Expected = {};
  for (const field of ITEM_FIELDS) {
    const wanted = expected[field];
    if (wanted === undefined) continue;
    shown[field] = found[field].map((item, index) => pick(item, Object.keys(wanted[index] ?? {})));
  }
  for (const field of NAME_FIELDS)
    if (expected[field] !== undefined) shown[field] = found[field].map(({ name }) => name).toSorted();
  if (expected.metrics !== undefined) shown.metrics = found.metrics.toSorted();
  if (expected.skips !== undefined)
    shown.skips = found.skips.map(({ evidence, reason }) => ({ text: evidence.text, reason }));
  return shown;
}

/** The order of names says nothing. */
function sortNames(expected: Expected): Expected {
  const sorted: Expected = { ...expected };
  for (const field of [...NAME_FIELDS, 'metrics'] as const) {
    const names = expected[field];
    if (names !== undefined) sorted[field] = names.toSorted();
  }
  return sorted;
}

function pick(item: object, fields: readonly string[]): Record<string, unknown> {
  const values: Record<string, unknown> = { ...item };
  return Object.fromEntries(fields.map((field) => [field, values[field]]));
}

function findSpans(value: unknown): { start: number; end: number; text: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('start' in value && 'end' in value && 'text' in value)
    return [value as { start: number; end: number; text: string }];
  return Object.values(value).flatMap(findSpans);
}

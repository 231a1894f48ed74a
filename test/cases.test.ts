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

const FIELDS = [
  'results',
  'skips',
  'methods',
  'benchmarks',
  'baseModels',
  'compared',
  'metrics',
  'evaluations',
  'comparisons',
];
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

describe.each(slugs)('case %s', (slug) => {
  const reason = KNOWN_FAILURES[slug];
  const read = (name: string): unknown => JSON.parse(readFileSync(join(FOLDER, slug, name), 'utf8'));
  const { title, abstract } = read('paper.json') as { title: string; abstract: string };
  const expected = read('expected.json') as Expected;
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

  const checks = listChecks(found, expected);
  if (reason === undefined) for (const { title: what, check } of checks) test(what, check);
  else
    test.fails(`is known to fail: ${reason}`, () => {
      for (const { check } of checks) check();
    });

  test('names nothing that is not compared', () => {
    expect(FIELDS).toEqual(expect.arrayContaining(Object.keys(expected)));
  });

  test('gives spans that are where they say', () => {
    for (const span of findSpans(found)) expect(abstract.slice(span.start, span.end)).toBe(span.text);
  });
});

interface Check {
  readonly title: string;
  readonly check: () => void;
}

function listChecks(found: Extraction, expected: Expected): Check[] {
  const checks: Check[] = [];
  for (const field of ['results', 'evaluations', 'comparisons'] as const) {
    const wanted = expected[field];
    if (wanted === undefined) continue;
    checks.push({
      title: `finds its ${field}`,
      check: () => {
        const shown = found[field].map((item, index) => pick(item, Object.keys(wanted[index] ?? {})));
        expect(shown).toEqual(wanted);
      },
    });
  }
  for (const field of ['methods', 'benchmarks', 'baseModels', 'compared'] as const) {
    const wanted = expected[field];
    if (wanted === undefined) continue;
    const check = () => expect(found[field].map(({ name }) => name).toSorted()).toEqual(wanted.toSorted());
    checks.push({ title: `finds its ${field}`, check });
  }
  const { metrics, skips } = expected;
  if (metrics !== undefined)
    checks.push({
      title: 'lists its metrics',
      check: () => expect(found.metrics.toSorted()).toEqual(metrics.toSorted()),
    });
  if (skips !== undefined)
    checks.push({
      title: 'skips what it skips for the right reason',
      check: () => {
        const shown = found.skips.map(({ evidence, reason }) => ({ text: evidence.text, reason }));
        expect(shown).toEqual(skips);
      },
    });
  return checks;
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

// The samples are ours to word but not to invent: what they say has to be found in the record that `source_id` names.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SAMPLES = join(ROOT, 'ingest/samples/samples.jsonl');
const CORPORA = ['ml-50k.jsonl.gz', 'acl-20k.jsonl.gz'].map((name) => join(ROOT, '../shared/corpus', name));
const MISSING = CORPORA.filter((path) => !existsSync(path)).map((path) => basename(path));

const SAMPLE_COUNT = { min: 90, max: 110 };
const ABSTRACT_WORDS = { min: 60, max: 130 };
const ABSTRACT_SENTENCES = { min: 3, max: 6 };
/** A run of this many words in common with the source counts as copied. */
const COPIED_WORDS = 8;

const recordSchema = z.object({
  id: z.string(),
  title: z.string(),
  abstract: z.string(),
  year: z.int(),
  venue: z.string(),
});
const sampleSchema = z.strictObject({
  ...recordSchema.shape,
  date: z.iso.date().optional(),
  url: z.url().optional(),
  source_id: z.string(),
});
type SourceRecord = z.infer<typeof recordSchema>;
type Sample = z.infer<typeof sampleSchema>;

const isOutside = (count: number, bounds: { min: number; max: number }): boolean =>
  count < bounds.min || count > bounds.max;

/** Lines of a JSON Lines text without the empty ones. */
const toLines = (text: string): string[] => text.split('\n').filter((line) => line !== '');

const toWords = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}]+(?:['./+-][\p{L}\p{N}]+)*/gu) ?? [];

const toSentences = (text: string): string[] => text.split(/(?<=[.?!]) (?=\p{Lu}|\d)/u);

/** Numbers as printed, without LaTeX and thousands separators: `1,398`, `$1{,}398$` and `1398` are the same. */
const toNumbers = (text: string): string[] =>
  (text.replaceAll('{,}', ',').match(/\d+(?:[.,]\d+)*/g) ?? []).flatMap((digits) =>
    /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits) ? [digits.replaceAll(',', '')] : digits.split(','),
  );

/** Words that look like names: two capitals (`GSM8K`, `LoRA`), or a capital and a digit (`F1`); `7B` is a quantity. */
const toNames = (text: string): string[] =>
  (text.match(/[\p{L}\p{N}]+(?:[@./+_-][\p{L}\p{N}]+)*/gu) ?? []).filter(
    (word) => /\p{Lu}.*\p{Lu}|\p{Lu}.*\d|\d.*\p{Lu}/u.test(word) && !/^[\d.]+\p{L}$/u.test(word),
  );

const toLettersAndDigits = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

const fullText = (record: Pick<SourceRecord, 'title' | 'abstract'>): string =>
  `${record.title}\n${record.abstract}`;

function findInventedNumbers(sample: Sample, source: SourceRecord): string[] {
  const known = new Set(toNumbers(fullText(source)));
  return toNumbers(sample.abstract).filter((digits) => !known.has(digits));
}

/** A short name has to begin a word of the source (`RL` is not in "world"); a long one may be spelled apart or glued. */
function findInventedNames(sample: Sample, source: SourceRecord): string[] {
  const text = fullText(source).replaceAll(/[_$]/g, '');
  const isKnown = (name: string): boolean => {
    const bare = toLettersAndDigits(name);
    return bare.length > 3
      ? toLettersAndDigits(text).includes(bare)
      : new RegExp(`(?<!\\p{L})${bare}`, 'iu').test(text);
  };
  return toNames(sample.abstract).filter((name) => !isKnown(name) && !isKnown(name.replace(/s$/, '')));
}

function toRuns(text: string): string[] {
  const words = toWords(text);
  return words.slice(COPIED_WORDS - 1).map((_, at) => words.slice(at, at + COPIED_WORDS).join(' '));
}

function findCopiedRuns(sample: Sample, source: SourceRecord): string[] {
  const copied = new Set(toRuns(source.abstract));
  return toRuns(sample.abstract).filter((run) => copied.has(run));
}

/** `acl:P19-1.259` is `P19-1259` in the ACL Anthology, `pl:naacl2024:2024.naacl-short.13` is `2024.naacl-short.13`. */
function toAnthologyId(sourceId: string): string | null {
  const old = /^acl:([A-Z]\d{2})-(\d{1,2})\.(\d+)$/.exec(sourceId);
  if (old !== null) {
    const [, volume = '', part = '', number = ''] = old;
    return `${volume}-${part}${number.padStart(4 - part.length, '0')}`;
  }
  return /^(?:acl|pl:[a-z]+\d{4}):(\d{4}\.[a-z]+-[a-z]+\.\d+)$/.exec(sourceId)?.[1] ?? null;
}

function toReaderId(sourceId: string): string {
  const anthologyId = toAnthologyId(sourceId);
  return anthologyId === null ? sourceId : `acl:${anthologyId}`;
}

function toUrl(id: string): string | undefined {
  const [kind, rest] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)];
  if (kind === 'arxiv') return `https://arxiv.org/abs/${rest}`;
  return kind === 'acl' ? `https://aclanthology.org/${rest}/` : undefined;
}

/** Source ids are not unique in the corpus (two venues share one list of hashes), so the title decides. */
function readSources(samples: readonly Sample[]): Map<string, SourceRecord> {
  const wanted = new Map(samples.map((sample) => [sample.source_id, sample.title]));
  const found = new Map<string, SourceRecord>();
  for (const path of CORPORA) {
    for (const line of toLines(gunzipSync(readFileSync(path)).toString('utf8'))) {
      const id = /^\{"id": "([^"]+)"/.exec(line)?.[1] ?? '';
      const title = wanted.get(id);
      if (title === undefined) continue;
      const record = recordSchema.parse(JSON.parse(line));
      if (record.title === title) found.set(id, record);
    }
  }
  return found;
}

const samples = toLines(readFileSync(SAMPLES, 'utf8')).map((line) => sampleSchema.parse(JSON.parse(line)));

/** `id: finding` for each finding of a rule, so that a failure names the sample. */
const report = (rule: (sample: Sample) => readonly string[]): string[] =>
  samples.flatMap((sample) => rule(sample).map((finding) => `${sample.id}: ${finding}`));

describe('the samples', () => {
  test('are about a hundred', () => {
    expect(samples.length).toBeGreaterThanOrEqual(SAMPLE_COUNT.min);
    expect(samples.length).toBeLessThanOrEqual(SAMPLE_COUNT.max);
  });

  test('have unique ids and titles', () => {
    expect(new Set(samples.map((sample) => sample.id)).size).toBe(samples.length);
    expect(new Set(samples.map((sample) => sample.title)).size).toBe(samples.length);
  });

  test('are short abstracts on one line', () => {
    const findings = report(({ abstract }) => [
      ...(isOutside(toWords(abstract).length, ABSTRACT_WORDS) ? [`${toWords(abstract).length} words`] : []),
      ...(isOutside(toSentences(abstract).length, ABSTRACT_SENTENCES)
        ? [`${toSentences(abstract).length} sentences`]
        : []),
      ...(abstract === abstract.trim().replaceAll(/\s+/g, ' ') ? [] : ['stray white space']),
    ]);
    expect(findings).toEqual([]);
  });

  test('have the id a reader would look for, and a url only where it follows from the id', () => {
    expect(samples.map((sample) => sample.id)).toEqual(samples.map((sample) => toReaderId(sample.source_id)));
    expect(samples.map((sample) => sample.url)).toEqual(samples.map((sample) => toUrl(sample.id)));
  });
});

const skipReason =
  MISSING.length === 0
    ? ''
    : ` [skipped (#3): ../shared/corpus lacks ${MISSING.join(', ')}, which hold the records]`;

describe.skipIf(MISSING.length > 0)(`the samples against their sources${skipReason}`, () => {
  const sources = MISSING.length > 0 ? new Map<string, SourceRecord>() : readSources(samples);
  const against = (rule: (sample: Sample, source: SourceRecord) => readonly string[]): string[] =>
    report((sample) => {
      const source = sources.get(sample.source_id);
      return source === undefined ? ['no record with this source_id and title'] : rule(sample, source);
    });

  test('have the title, the year and the venue of the record', () => {
    const findings = against((sample, source) =>
      (['title', 'year', 'venue'] as const)
        .filter((field) => sample[field] !== source[field])
        .map((field) => `${field}: ${sample[field]} is not ${source[field]}`),
    );
    expect(findings).toEqual([]);
  });

  test('state no number that the source does not print', () => {
    expect(against(findInventedNumbers)).toEqual([]);
  });

  test('name no benchmark, model or method that the source does not name', () => {
    expect(against(findInventedNames)).toEqual([]);
  });

  test(`share no run of ${COPIED_WORDS} words with the abstract of the source`, () => {
    expect(against(findCopiedRuns)).toEqual([]);
  });
});

describe('a broken sample', () => {
  const source: SourceRecord = {
    id: 'arxiv:2501.00001',
    title: 'FooNet: A Network',
    abstract: String.raw`We train FooNet on $1{,}398$ images and it reaches 71.5\% accuracy on BarBench in zero-shot mode of the world.`,
    year: 2025,
    venue: 'iclr',
  };
  const aSample = (abstract: string): Sample => ({ ...source, abstract, source_id: source.id });

  test.each([
    ['With 1,398 images, FooNet is right in 71.5% of cases.', []],
    ['FooNet is right in 71.6% of cases.', ['71.6']],
    ['FooNet is right in 71% of cases.', ['71']],
    ['FooNet saw 398 images.', ['398']],
    ['FooNet saw 1398 images.', []],
  ])('%s invents the numbers %j', (abstract, invented) => {
    expect(findInventedNumbers(aSample(abstract), source)).toEqual(invented);
  });

  test.each([
    ['FooNets do well on BarBench.', []],
    ['FooNet is trained by RL.', ['RL']],
    ['FooNet beats GPT-4o on BarBench-2.', ['GPT-4o', 'BarBench-2']],
  ])('%s invents the names %j', (abstract, invented) => {
    expect(findInventedNames(aSample(abstract), source)).toEqual(invented);
  });

  test.each([
    ['FooNet has 71.5% accuracy on BarBench in zero-shot mode.', []],
    [
      'FooNet reaches 71.5% accuracy on BarBench in zero-shot mode.',
      ['reaches 71.5 accuracy on barbench in zero-shot mode'],
    ],
  ])('%s copies the runs %j', (abstract, copied) => {
    expect(findCopiedRuns(aSample(abstract), source)).toEqual(copied);
  });
});

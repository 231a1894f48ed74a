// JSON Lines: one object a line with `id`, `title`, `abstract`, and optionally date, year, venue, url, authors.
import { z } from 'zod';
import type { Paper } from '../model/paper.ts';
import { toPaperId } from './paper-id.ts';
import type { SourceRecord } from './source-record.ts';

/** Longer lines are refused: a paper has no 4 million characters, and a line is held in memory whole. */
export const MAX_LINE_LENGTH = 4_000_000;

/** Half a surrogate pair, which JSON can write and UTF-8 cannot, becomes U+FFFD; everything keeps its place. */
const wellFormed = z.string().transform((value) => value.toWellFormed());
const text = wellFormed.nullish().transform((value) => value ?? '');
/** Not changed: two ids must not become one. */
const id = z.string().refine((value) => value.isWellFormed(), {
  error: 'expected whole characters, this holds half of one (a lone surrogate)',
});
const record = z
  .object({
    id: z.union([id, z.number()]).nullish(),
    title: text,
    abstract: text,
    date: z.iso.date().nullish().catch(null),
    year: z.number().int().nullish().catch(null),
    venue: wellFormed.nullish().catch(null),
    url: z
      .url({ protocol: /^https?$/ })
      .transform((value) => value.toWellFormed())
      .nullish()
      .catch(null),
    authors: z.array(wellFormed).nullish().catch(null),
  })
  .refine((paper) => paper.title.trim() !== '' || paper.abstract.trim() !== '', {
    error: 'expected a title or an abstract',
  });

/** Whether a text can be JSON Lines: its first line is, or starts, an object. */
export function isJsonLines(head: string): boolean {
  return /^\s*\{/.test(head);
}

/** Reads one line; a blank line gives undefined. */
export function readJsonLine(line: string, lineNumber: number, source: string): SourceRecord | undefined {
  if (line.trim() === '') return undefined;
  const bad = (reason: string): SourceRecord => ({
    kind: 'bad',
    source,
    place: `line ${lineNumber}`,
    reason,
  });
  if (line.length > MAX_LINE_LENGTH) {
    return bad(`expected at most ${MAX_LINE_LENGTH} characters a line, got ${line.length}`);
  }
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    return bad(`expected one JSON object a line: ${cause instanceof Error ? cause.message : 'not JSON'}`);
  }
  const parsed = record.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return bad(`${issue?.path.join('.') ?? ''} ${issue?.message ?? 'not a paper'}`.trim());
  }
  return { kind: 'paper', paper: toPaper(parsed.data, source) };
}

function toPaper(data: z.infer<typeof record>, source: string): Paper {
  // Text keeps its length: offsets of an extraction have to fit the reader's own copy.
  const { title, abstract } = data;
  const id =
    data.id === null || data.id === undefined || data.id === ''
      ? toPaperId(title, abstract)
      : String(data.id);
  const date = data.date ?? null;
  return {
    id,
    title,
    abstract,
    date,
    year: data.year ?? (date === null ? null : Number(date.slice(0, 4))),
    venue: data.venue ?? null,
    url: data.url ?? null,
    source,
    authors: data.authors ?? [],
    authorCount: data.authors?.length ?? null,
  };
}

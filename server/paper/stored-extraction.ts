// The extraction as the store keeps it, JSON. Only what the page shows of it is read; a field that a newer extractor added
// does no harm, one that is missing is an error.
import { z } from 'zod';
import { BenchgraphError } from '../../ingest/errors.ts';
import { parseJson } from '../../ingest/parse-json.ts';

const span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });
const entity = z.object({ name: z.string(), canonicalId: z.string(), mentions: z.array(span) });

const schema = z.object({
  methods: z.array(entity),
  benchmarks: z.array(entity),
  baseModels: z.array(entity),
  compared: z.array(entity),
  results: z.array(z.object({ number: span.extend({ text: z.string() }) })),
  skips: z.array(z.object({ reason: z.string(), evidence: span })),
});
export type StoredExtraction = z.infer<typeof schema>;

const NOTHING: StoredExtraction = {
  methods: [],
  benchmarks: [],
  baseModels: [],
  compared: [],
  results: [],
  skips: [],
};

/** Null (a paper that was stored without one) gives an empty extraction. @throws STORE_BROKEN */
export function parseStoredExtraction(text: string | null): StoredExtraction {
  if (text === null) return NOTHING;
  const parsed = schema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  throw new BenchgraphError('STORE_BROKEN', 'the store: the extraction of a paper cannot be read', {
    cause: parsed.error,
  });
}

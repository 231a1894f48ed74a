// The stored extraction as the checker needs it: what the graph has to say because of it.
import { z } from 'zod';

const place = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });
const span = place.extend({ text: z.string() });
const entity = z.object({ name: z.string(), aliases: z.array(z.string()), mentions: z.array(place) });

const schema = z.object({
  id: z.string(),
  methods: z.array(entity),
  benchmarks: z.array(entity.extend({ introduced: z.boolean() })),
  baseModels: z.array(entity),
  compared: z.array(entity),
  evaluations: z.array(z.object({ subject: z.string(), benchmark: z.string(), evidence: place })),
  comparisons: z.array(
    z.object({
      winner: z.string(),
      loser: z.string(),
      benchmark: z.string().nullable(),
      tie: z.boolean(),
      evidence: place,
    }),
  ),
  results: z.array(
    z.object({
      value: z.number(),
      kind: z.string(),
      unit: z.string(),
      method: z.string().nullable(),
      benchmark: z.union([z.string(), z.array(z.string())]).nullable(),
      baseModel: z.string().nullable(),
      metric: z.string().nullable(),
      baseline: z.string().nullable(),
      number: span,
      evidence: span,
      sentence: span,
    }),
  ),
});

export type StoredExtraction = z.infer<typeof schema>;
export type StoredPlace = z.infer<typeof place>;

/** Undefined: there is none, or it is not what an extractor wrote. */
export function findStoredExtraction(text: unknown): StoredExtraction | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined; // no JSON: the checker says so
  }
}

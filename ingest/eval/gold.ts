// Annotated abstracts, as the annotation guidelines define them: one object a line.
import { z } from 'zod';

const acceptable = z.array(z.string().nullable());
const entity = z.object({
  name: z.string(),
  aliases: z.array(z.string()).default([]),
  optional: z.boolean().default(false),
});
const result = z.object({
  value: z.number(),
  value_low: z.number().nullish(),
  baseline_value: z.number().nullish(),
  kind: z.string(),
  unit: z.string().nullish(),
  qualifier: z.string().nullish(),
  relative: z.boolean().nullish(),
  direction: z.string().nullish(),
  quantity: z.string().nullish(),
  scope: z.string().nullish(),
  method: acceptable,
  benchmark: acceptable,
  base_model: acceptable,
  metric: acceptable,
  baseline: acceptable,
  evidence: z.string(),
  optional: z.boolean().default(false),
});

const paper = z.object({
  id: z.string(),
  proposed: z.array(entity),
  benchmarks: z.array(entity),
  base_models: z.array(entity),
  compared: z.array(entity),
  metrics: z.array(z.string()).default([]),
  evaluated: z
    .array(z.object({ subject: z.string(), benchmark: z.string(), optional: z.boolean().default(false) }))
    .default([]),
  comparisons: z
    .array(
      z.object({
        winner: z.string(),
        loser: z.string(),
        tie: z.boolean().nullish(),
        optional: z.boolean().default(false),
      }),
    )
    .default([]),
  results: z.array(result),
});

export type GoldPaper = z.infer<typeof paper>;
export type GoldResult = z.infer<typeof result>;
export type GoldEntity = z.infer<typeof entity>;

/** Reads one line. @throws a sentence that names the field */
export function parseGoldLine(line: string): GoldPaper {
  return paper.parse(JSON.parse(line));
}

import * as z from 'zod/mini';

const schema = z.record(z.string(), z.json());
export type Parameters = z.infer<typeof schema>;

export type ParsedParameters =
  | { readonly isFine: true; readonly value: Parameters }
  | { readonly isFine: false; readonly reason: string };

/** The parameters of a query, typed as a JSON object; an empty text means none. */
export function parseParameters(text: string): ParsedParameters {
  if (text.trim() === '') return { isFine: true, value: {} };
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    if (parsed.success) return { isFine: true, value: parsed.data };
    return { isFine: false, reason: 'Parameters: expected a JSON object such as {"name": "GSM8K"}.' };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { isFine: false, reason: `Parameters: no valid JSON: ${error.message}.` };
  }
}

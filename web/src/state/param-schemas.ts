// Schemas of single parameters of an address. None of them fails: what is said wrongly counts as not said.
import * as z from 'zod/mini';

export const id = z.string().check(z.minLength(1), z.maxLength(1_000));

/** The parameter's only value as `schema` reads it; null where it is missing, repeated or wrong. */
export function one<Schema extends z.ZodMiniType<unknown, string>>(
  schema: Schema,
): z.ZodMiniType<z.output<Schema> | null> {
  return z.pipe(
    z.unknown(),
    z.transform((values: unknown): z.output<Schema> | null => {
      const value: unknown = Array.isArray(values) && values.length === 1 ? values[0] : undefined;
      const parsed = schema.safeParse(value);
      return parsed.success ? parsed.data : null;
    }),
  );
}

/** Up to `max` ids, each once; those beyond and those that are none are left out. */
export function idList(max: number): z.ZodMiniType<readonly string[]> {
  return z.pipe(
    z.unknown(),
    z.transform((values: unknown): readonly string[] => {
      const ids = (Array.isArray(values) ? values : []).flatMap((value: unknown) => {
        const parsed = id.safeParse(value);
        return parsed.success ? [parsed.data] : [];
      });
      return [...new Set(ids)].slice(0, max);
    }),
  );
}

const DIGITS = /^\d{1,9}$/;

/** A whole number in plain digits. */
export function whole(min: number, max: number): z.ZodMiniType<number, string> {
  return z.pipe(
    z.pipe(
      z.string().check(z.regex(DIGITS)),
      z.transform((text: string) => Number(text)),
    ),
    z.number().check(z.minimum(min), z.maximum(max)),
  );
}

/** Parts between commas; an empty text has none. */
export function commaList<Item>(items: z.ZodMiniType<Item[], string[]>): z.ZodMiniType<Item[], string> {
  return z.pipe(
    z.pipe(
      z.string(),
      z.transform((text: string) => (text === '' ? [] : text.split(','))),
    ),
    items,
  );
}

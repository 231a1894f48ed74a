// Corrections that a user makes: {"type", "name", and one of "sameAs", "differentFrom", "variantOf"}, a line of JSON each.
import { z } from 'zod';
import { BenchgraphError } from '../errors.ts';
import { parseJson } from '../parse-json.ts';
import { toFormKey } from './form-index.ts';
import { NAME_TYPES, type NameType } from './resolved-name.ts';

export interface UserAlias {
  readonly type: NameType;
  readonly name: string;
  /** The name means what this one means. */
  readonly sameAs?: string | undefined;
  /** The name means nothing but itself, in this spelling, and is no variant. */
  readonly differentFrom?: string | undefined;
  /** The name is a variant of this; null: of nothing. */
  readonly variantOf?: string | null | undefined;
}

const text = z.string().trim().min(1);
const row = z
  .object({
    type: z.enum(NAME_TYPES),
    name: text,
    sameAs: text.optional(),
    differentFrom: text.optional(),
    variantOf: text.nullable().optional(),
  })
  .strict()
  .refine((alias) => DECISIONS.some((decision) => alias[decision] !== undefined))
  .refine((alias) => alias.sameAs === undefined || (alias.differentFrom ?? alias.variantOf) === undefined);

const DECISIONS = ['sameAs', 'differentFrom', 'variantOf'] as const;
const EXPECTED =
  '{"type": "benchmark" | "model" | "method" | "metric", "name": "…", and "sameAs": "…", or "differentFrom": "…" and/or "variantOf": "…" | null}';

/** @throws ALIASES_INVALID naming the line */
export function parseUserAliases(content: string, place: string): UserAlias[] {
  const aliases: UserAlias[] = [];
  const lines = new Map<string, number>();
  for (const [index, line] of content.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = row.safeParse(parseJson(line));
    if (!parsed.success) throw fail(place, index + 1, `expected ${EXPECTED}`);
    const key = toAliasKey(parsed.data.type, parsed.data.name);
    const earlier = lines.get(key);
    if (earlier !== undefined)
      throw fail(
        place,
        index + 1,
        `"${parsed.data.name}" is decided already in line ${earlier}; expected one line for each name`,
      );
    lines.set(key, index + 1);
    aliases.push(parsed.data);
  }
  assertNoCircle(aliases, place, lines);
  return aliases;
}

/** Under which a name is looked up: models are methods to the graph. */
export function toAliasKey(type: NameType, name: string): string {
  return `${type === 'model' ? 'method' : type} ${toFormKey(name) || name}`;
}

/** "A is B" and "B is A", or a name that is a variant of itself, would never come to an end. */
function assertNoCircle(
  aliases: readonly UserAlias[],
  place: string,
  lines: ReadonlyMap<string, number>,
): void {
  const next = new Map(
    aliases.map((alias) => {
      const target = alias.sameAs ?? alias.variantOf ?? undefined;
      return [
        toAliasKey(alias.type, alias.name),
        target === undefined ? undefined : toAliasKey(alias.type, target),
      ];
    }),
  );
  for (const start of next.keys()) {
    const seen = new Set<string>();
    for (let at: string | undefined = start; at !== undefined; at = next.get(at)) {
      if (seen.has(at))
        throw fail(
          place,
          lines.get(start) ?? 1,
          'expected a name that leads to another one, these lead in a circle',
        );
      seen.add(at);
    }
  }
}

function fail(place: string, line: number, reason: string): BenchgraphError {
  return new BenchgraphError('ALIASES_INVALID', `${place}, line ${line}: ${reason}`);
}

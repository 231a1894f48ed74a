import * as z from 'zod/mini';
import { id, one } from './param-schemas.ts';
import { readParams } from './search-params.ts';

const schema = z.object({ result: one(id) });

/** Which result of the paper a link points out; null where it points at none. */
export function parsePaper(search: string): { readonly result: string | null } {
  return schema.parse({ result: [], ...readParams(search) });
}

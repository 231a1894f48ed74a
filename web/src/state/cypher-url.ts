// A query in an address is filled into the editor. It is never run by itself: opening a link must not run what somebody
// else wrote.
import * as z from 'zod/mini';
import { LIMITS } from '../../../server/contract.ts';
import { one } from './param-schemas.ts';
import { readParams, writeParams } from './search-params.ts';

export interface CypherState {
  readonly query: string | null;
  /** Parameters as JSON text, as typed. */
  readonly parameters: string | null;
}

const text = z.string().check(z.maxLength(LIMITS.cypherTextLength));
const schema = z.object({ query: one(text), parameters: one(text) });

export function parseCypher(search: string): CypherState {
  return schema.parse({ query: [], parameters: [], ...readParams(search) });
}

export function toCypherPath({ query, parameters }: CypherState): string {
  return `/cypher${writeParams({ query, parameters })}`;
}

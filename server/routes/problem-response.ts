import { problem } from '../contract.ts';

/** How every route's errors look in the API's description. */
export const PROBLEM_RESPONSE = {
  description:
    'What went wrong; `code` is stable, and docs/api.md lists all. 429 and 503 say in `Retry-After` when to ask again',
  content: { 'application/problem+json': { schema: problem } },
} as const;

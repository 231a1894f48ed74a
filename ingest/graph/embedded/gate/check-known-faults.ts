import { refusal } from '../../cypher/check-console-text.ts';
import type { CypherToken } from '../../cypher/cypher-tokens.ts';
import { KNOWN_FAULTS } from './known-faults.ts';

/** @throws QUERY_REFUSED at the first place that the engine is known to answer wrongly */
export function checkKnownFaults(query: string, tokens: readonly CypherToken[]): void {
  for (const [index, token] of tokens.entries()) {
    const fault = KNOWN_FAULTS.find(({ isAt }) => isAt(tokens, index));
    if (fault !== undefined) throw refusal(query, token.start, fault.reason);
  }
}

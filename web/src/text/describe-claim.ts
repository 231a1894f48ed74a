import type { Claim } from '../../../server/contract.ts';
import { EDGE_NAMES } from './names.ts';

const INCOMING = {
  EVALUATED_ON: 'used to evaluate',
  COMPARED_WITH: 'worse than',
  BUILT_ON: 'base of',
  PROPOSES: 'proposed by',
  INTRODUCES: 'introduced by',
  VARIANT_OF: 'has the variant',
} as const;

/** The verb between the node that is looked at and the other one: `better than`, `as good as`, `proposed by` … */
export function describeClaim({ type, isOutgoing, tie }: Pick<Claim, 'type' | 'isOutgoing' | 'tie'>): string {
  if (type === 'COMPARED_WITH' && tie) return 'as good as';
  return (isOutgoing ? EDGE_NAMES : INCOMING)[type];
}

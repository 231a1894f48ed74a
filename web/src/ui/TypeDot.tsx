import type { NodeType } from '../../../server/contract.ts';

/** The colour of a node's type, as in the picture. The type's name always stands beside it or is read out. */
export function TypeDot({ type }: { readonly type: NodeType }) {
  return <span className={`dot type type--${type}`} aria-hidden="true" />;
}

// What is decided about a measure: the kind of result it is, or why it is none.
import type { ResultKind } from '../../model/extraction.ts';
import type { SkipReason } from '../../model/skip-reasons.ts';

export type Verdict =
  | { readonly kind: ResultKind; readonly rule: string; readonly share?: 'cost' | 'level' }
  | { readonly skip: SkipReason };

import type { Paper } from '../model/paper.ts';

/** One record of an input: a paper, or the reason why none could be made of it. */
export type SourceRecord =
  | { readonly kind: 'paper'; readonly paper: Paper }
  | {
      readonly kind: 'bad';
      readonly source: string;
      /** Where in the source, for a person: `line 12`. */
      readonly place: string;
      readonly reason: string;
      /** Set where the input as a whole cannot be read: no record of it is known. */
      readonly isInput?: true;
    };

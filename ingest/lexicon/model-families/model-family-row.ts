export interface ModelFamilyRow {
  readonly family: string;
  /** Lower-case letters (and inner hyphens) that names of the family start with; the family's own name in lower case if left out. */
  readonly stems?: readonly string[];
  /** Names of the family of several words, each with a capital: "Swin Transformer". A family of several words is one itself. */
  readonly phrases?: readonly string[];
  /** The stem is a word of the language too: counts only in exactly the family's case, with a version, size or variant after it; a family written
   * with several capitals ("ELMo") counts alone as well. */
  readonly ambiguous?: boolean;
  readonly example: string;
  readonly counterExample: string;
}

export interface Choice {
  readonly candidates: readonly { readonly features: readonly string[]; readonly isRight: boolean }[];
  readonly weight?: number;
}

export function fitChoice(
  choices: readonly Choice[],
  options: { l2: number; minCount: number; iterations?: number },
): Map<string, number>;

/** Generic nouns that make no difference to which thing a name means. */
const GENERIC =
  /\b(?:the|a|an|benchmarks?|datasets?|data set|test set|leaderboard|corpus|tasks?|models?|method|framework|family|series|baseline)\b/g;

/** What two spellings of one name have in common: no case, accents, punctuation and generic nouns. Never empty for a name. */
export function toNameKey(text: string): string {
  const plain = text
    .replaceAll(/[${}\\]/g, '')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase();
  const short = plain.replaceAll(GENERIC, ' ').replaceAll(/[^\p{L}\p{N}+*]/gu, '');
  return short === '' ? plain.replaceAll(/[^\p{L}\p{N}+*]/gu, '') : short;
}

// "General Language Understanding Evaluation (GLUE)": a name with another form of it, or with a part of it, in brackets.

export interface BracketedName {
  readonly outside: string;
  /** What stands in the brackets at the end, or undefined. */
  readonly inside: string | undefined;
  /** One is the abbreviation of the other: two forms of one name, not a name and a part of it. */
  readonly isAbbreviated: boolean;
}

export function readBrackets(plain: string): BracketedName {
  const none = { outside: plain, inside: undefined, isAbbreviated: false };
  if (!plain.endsWith(')')) return none;
  const open = plain.lastIndexOf('(');
  const outside = plain.slice(0, Math.max(open, 0)).trim();
  const inside = plain.slice(open + 1, -1).trim();
  if (open < 1 || outside === '' || inside === '') return none;
  const [short, long] = inside.length < outside.length ? [inside, outside] : [outside, inside];
  return { outside, inside, isAbbreviated: isAbbreviationOf(short, long) };
}

/** "DP3" of "3D Diffusion Policy", "XLM-R" of "XLM-RoBERTa", "mBERT" of "multilingual BERT". */
export function isAbbreviationOf(short: string, long: string): boolean {
  const letters = lettersOf(short);
  if (letters.length < 2) return false;
  const words = long.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const initials = words.map((word) => word.charAt(0));
  if (
    letters.length === initials.length &&
    letters.split('').toSorted().join('') === initials.toSorted().join('')
  )
    return true;
  return isSubsequence(letters.replace(/(?<=..)s$/, ''), lettersOf(long));
}

function lettersOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** The letters in their order, beginning with the first. */
function isSubsequence(short: string, long: string): boolean {
  if (short.charAt(0) !== long.charAt(0)) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
}

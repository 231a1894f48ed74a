// "O(1/k)", "n^2", "$\epsilon \in (0,1)$": whether a number is part of a mathematical expression, by the characters around it.

/** Of what is glued to the number so much is looked at. */
const MAX_GLUED = 24;
/** Without one of these near by there is no formula. */
const MARK = /[\^$√∞ΩΘ(<>≥≤_∈{|‖−+*/-]/;
/** Characters around a number that are looked at, to either side. */
const REACH = 90;
/** TeX that stands around plain numbers too: "$3\times$", "$\sim 42\%$". */
const PLAIN_TEX =
  /\\(?:times|sim|approx|pm|circ|degree|uparrow|downarrow|rightarrow|to|textbf|mathbf|bf|text|mathrm|rm|bm|underline|[%,;!])|\s/g;

/** @param start of the number, in the abstract as it was read; `end` likewise */
export function isFormula(abstract: string, start: number, end: number): boolean {
  if (!MARK.test(abstract.slice(Math.max(0, start - MAX_GLUED), end + MAX_GLUED))) return false;
  const before = abstract.slice(Math.max(0, start - REACH), start);
  const behind = abstract.slice(end, end + REACH);
  // an index or an exponent of HTML
  if (/^<\/(?:inf|sub|sup)>/.test(behind)) return true;
  return isBetweenDollars(before, behind) || isInExpression(before, behind);
}

/** "$K=1$"; "$42\%$" is a number like others, and " and " between two formulas is none. */
function isBetweenDollars(before: string, behind: string): boolean {
  const [open, close] = [before.lastIndexOf('$'), behind.indexOf('$')];
  if (open < 0 || close < 0) return false;
  const [head, tail] = [before.slice(open + 1), behind.slice(0, close)];
  if (/^\s/.test(head) || /\s$/.test(tail) || / [a-z]{3,} /.test(` ${head}0${tail} `)) return false;
  return /[a-zA-Z^_=<>|\\]/.test(`${head}${tail}`.replaceAll(PLAIN_TEX, ''));
}

const FUNCTION = /(?:^|[^\p{L}])(?:\p{L}|SE|SO|\{S[EO]\}|log|exp|poly|min|max)\([^()\s]{0,12}$/u;
const SYMBOL = /^\s?[-−+*/]\s?(?:(?:[a-zA-Z]|epsilon|delta|alpha|eps)\b|[α-ω∞√(\\])/u;

function isInExpression(before: string, behind: string): boolean {
  const head = gluedBefore(before);
  const near = before.slice(-8);
  if (/[\^√∞ΩΘ]|O\(/.test(head + gluedBehind(behind))) return true;
  // "k > 1"
  if (/(?:^|[\s(])\p{L}\$? ?\$?[<>≥≤]\$? ?$/u.test(near)) return true;
  // an index, a set, a norm
  if (/[_∈{|‖][-−(]?$/.test(head) || /^_\d/.test(behind)) return true;
  // "SE(3)", "log(1/n)"
  if (FUNCTION.test(head) && /[)/^]/.test(behind.slice(0, 12))) return true;
  // "1/ε", "1 − δ"; a model's name goes on with a capital: "4-B"
  if (SYMBOL.test(behind) && !/^-[A-Z]/.test(behind)) return true;
  // "K - 1", "(n-1)"
  return (
    /(?:(?:^|[\s(=])[a-zα-ωA-Z]\s?[-−+*]\s|\([a-zA-Zα-ω][-−+*])$/u.test(near) && /^[\s)/^,;.]/.test(behind)
  );
}

/** The end of a text up to its last blank. */
export function gluedBefore(text: string, max = MAX_GLUED): string {
  let start = text.length;
  while (start > 0 && text.length - start < max && !/\s/.test(text[start - 1] ?? ' ')) start -= 1;
  return text.slice(start);
}

/** The start of a text up to its first blank. */
export function gluedBehind(text: string, max = MAX_GLUED): string {
  return /^\S*/.exec(text.slice(0, max))?.[0] ?? '';
}

// A name as it is typed: TeX, Greek letters, accents, and the many hyphens, blanks and quotes of Unicode become ASCII where
// they have a counterpart. Everything later reads only this.

/** Nearly all names: nothing to do. */
const IS_PLAIN = /^[\x20-\x7E]*$/;
const HAS_TEX = /[${}\\]/;

const GREEK =
  'α alpha β beta γ gamma δ delta ε epsilon λ lambda μ mu π pi σ sigma τ tau φ phi ψ psi ω omega'.split(' ');
const LATIN_OF_GREEK = new Map(
  GREEK.flatMap((letter, at) => (at % 2 === 0 ? [[letter, GREEK[at + 1] ?? '']] : [])),
);

export function toPlainText(name: string): string {
  if (IS_PLAIN.test(name)) return HAS_TEX.test(name) ? withoutTex(name).trim() : name.trim();
  const text = withoutTex(name)
    // before NFKC, which would make a letter of the superscript that stands for a mark
    .replaceAll(/[\u2122\u00AE\u00A9\u2020\u2021\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[\u2010-\u2015\u2212\u2043\uFE58\uFE63\uFF0D]/g, '-')
    .replaceAll(/[\u2018\u2019\u201B\u02BC\u2032\u0060\u00B4]/g, "'")
    .replaceAll(/[\u2192\u21D2\u2794]/g, '-')
    .replaceAll(/\p{Zs}/gu, ' ');
  return text
    .replaceAll(/\p{Script=Greek}/gu, (letter) => LATIN_OF_GREEK.get(letter.toLowerCase()) ?? letter)
    .trim();
}

/** "PixArt-$\alpha$" is "PixArt-alpha", "\textsc{Foo}$^2$" is "Foo2". */
function withoutTex(name: string): string {
  return name
    .replaceAll(/\\(?:text[a-z]*|math[a-z]+|emph|rm|bf|it|sc|tt|mbox|ensuremath)\b/g, '')
    .replaceAll(/\\[,;! ]/g, ' ')
    .replaceAll(/\\(?=[A-Za-z])/g, '')
    .replaceAll(/[${}\\^]/g, '');
}

// Why digits in a word are no number: the word is a name, a metric, an address, a formula …
import { PHRASE_ENDS } from '../../../lexicon/skip-words.ts';
import type { SkipReason } from '../../../model/skip-reasons.ts';
import type { Span } from '../../../model/span.ts';
import type { NameTable } from '../../find-names/index.ts';
import type { Token } from '../../find-tokens.ts';
import type { Document } from '../../read-document.ts';
import { isPlural } from './is-count.ts';
import { gluedBefore, gluedBehind, isFormula, isTexFootnote, isTexOrdinal } from './is-formula.ts';

/** Of what is glued to the digits so much is looked at. */
const MAX_GLUED = 80;
/** Endings of sites that are named without "http", mailboxes, identifiers of publications. */
const ADDRESS =
  /\.(?:com|org|net|io|edu|gov|ai|dev|co|app|me|fr|de|uk|cn|in|it|es|ch|jp|eu|be|nl|ca)(?:\/|$)|@[a-z][\w-]*\.[a-z]|:\/\/|^www\.|^10\.\d{4,9}\/|doi/i;
/** "O(n4)", "K^{1/3}", "\tau\gamma_1": what is glued to the digits is no name. */
const EXPRESSION =
  /[OΩΘ]\(|\^\{|\\(?:tau|gamma|epsilon|delta|alpha|beta|lambda|sigma|mathcal|frac|sqrt|ell|log|theta|eta|mu|nu|xi|kappa|phi|psi|zeta|omega|Gamma|Delta|Omega|Theta|rho|tilde)/;
/** "D^3", "β_1", "n+1", "k-1"; "R2D2" and "π_0" are names. */
const TERM = /^(?:[a-zA-Zα-ορ-ω][\^_]\{?|[a-zA-Z]\+|[a-z]-)\d+$/;

/** @param token that the digits stand in, where it is not dropped from the text */
export function explainDigits(
  document: Document,
  names: NameTable,
  token: Token | undefined,
  run: Span,
): SkipReason {
  const { abstract } = document.paper;
  const beside = abstract.slice(Math.max(0, run.start - 1), run.end + 1);
  if (HAN.test(beside)) return explainUnspaced(abstract.slice(run.end, run.end + 1), run.text);
  if (token === undefined) return 'markup';
  if (token.kind === 'address') return 'address';
  const before = gluedBefore(abstract.slice(Math.max(0, run.start - MAX_GLUED), run.start), MAX_GLUED);
  const behind = gluedBehind(abstract.slice(run.end, run.end + MAX_GLUED), MAX_GLUED);
  if (ADDRESS.test(before + run.text + behind)) return 'address';
  if (names.metricAt[token.index] !== undefined || token.text.includes('@')) return 'metric-part';
  // "$F_1$", ".82F$_1$"
  if (/(?:^|[^\p{L}])F\$?_\{?$/u.test(before)) return 'metric-part';
  if (isTexOrdinal(abstract, run.end)) return 'ordinal';
  if (isTexFootnote(abstract, run.start, run.end)) return 'footnote';
  if (TERM.test(token.text) || EXPRESSION.test(before + run.text + behind)) return 'formula';
  return explainWord(
    token,
    names.mentionAt[token.index] !== undefined,
    isFormula(abstract, run.start, run.end),
  );
}

const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** "2021年", "159个特征". */
function explainUnspaced(behind: string, digits: string): SkipReason {
  if (/^[年月日]/.test(behind)) return 'year';
  return HAN.test(behind) && !digits.includes('.') ? 'count' : 'no-metric';
}

/** "top-5": a cut-off. "task-3": one among several. "mid-2019": a year. "available.1", "website1": a footnote. */
const TOP = /^(?:top|best|first|last)-?\d/i;
const ONE_OF_SEVERAL =
  /^(?:sub-?tasks?|tasks?|tracks?|fig|figs|figures?|tables?|tab|sections?|sec|eq|eqs|level|grade|stage|phase|step|layer|class|type|group|cluster|category|study|experiment|rq|runs?|part|no)[-._]?\d/i;
const YEAR = /^(?:mid|early|late|pre|post|since|year|fy|in|circa|ca|non)-?(?:19|20)\d\d/i;
const VERSION = /^v(?:er|ersion)?\.?\d/i;
const NOTED =
  /^\p{Ll}{3,}\.\d$|^(?:code|data|dataset|datasets|github|page|website|available|online|here|public|publicly|repository|paper|link|demo|leaderboard)\d$/u;

/** "available at1", "the results2". */
function isSmallWord(word: string): boolean {
  return (word.length > 1 && PHRASE_ENDS.has(word)) || (word.endsWith('s') && isPlural(word));
}

function explainWord({ text, kind }: Token, isName: boolean, isInFormula: boolean): SkipReason {
  if (/^\d+[x×*]\d+/.test(text)) return 'resolution';
  if (!isName && isInFormula) return 'formula';
  if (/^[①-⓿]$/u.test(text)) return 'enumeration';
  if (NOTED.test(text) || (/^\p{Ll}+\d$/u.test(text) && isSmallWord(text.slice(0, -1)))) return 'footnote';
  if (kind === 'number') return 'version';
  if (TOP.test(text)) return 'top-k';
  if (/^[x×]\d+(?:\.\d+)?$/.test(text) && !isName) return 'multiple';
  if (YEAR.test(text)) return 'year';
  if (isName) return 'name-part';
  if (ONE_OF_SEVERAL.test(text)) return 'ordinal';
  return VERSION.test(text) ? 'version' : 'name-part';
}

// Where sentences end. The title is sentence 0.
import { ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import type { Token } from './find-tokens.ts';

export interface Sentence {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** Index of its first token, and of the one after its last. */
  readonly firstToken: number;
  readonly endToken: number;
}

export function findSentences(text: string, tokens: readonly Token[], abstractStart: number): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  const close = (endToken: number): void => {
    const from = tokens[first];
    const to = tokens[endToken - 1];
    if (from === undefined || to === undefined || endToken <= first) return;
    sentences.push({ index: sentences.length, start: from.start, end: to.end, firstToken: first, endToken });
    first = endToken;
  };
  const titleEnd = tokens.findIndex((token) => token.start >= abstractStart);
  const bodyStart = titleEnd < 0 ? tokens.length : titleEnd;
  if (bodyStart === 0) sentences.push({ index: 0, start: 0, end: 0, firstToken: 0, endToken: 0 });
  close(bodyStart);
  for (let index = bodyStart; index < tokens.length; index += 1) {
    const end = endOfSentence(text, tokens, index);
    if (end > index) {
      close(end);
      index = end - 1;
    }
  }
  close(tokens.length);
  return sentences;
}

/** Index after the last token of a sentence that ends here, closing quotes and brackets included; else `index`. */
function endOfSentence(text: string, tokens: readonly Token[], index: number): number {
  const token = tokens[index];
  if (token?.kind !== 'mark') return index;
  if (token.text !== '.' && token.text !== '!' && token.text !== '?') return index;
  let end = index + 1;
  while (/^["'”)\]]$/.test(tokens[end]?.text ?? '') && tokens[end]?.start === tokens[end - 1]?.end) end += 1;
  const next = tokens[end];
  if (next === undefined) return end;
  const hasGap = next.start > (tokens[end - 1]?.end ?? 0);
  // "…83.25%).Additionally": a missing blank, told by the capital
  if (!hasGap)
    return token.text === '.' && /^\p{Lu}\p{Ll}/u.test(next.text) && isWordBefore(tokens, index)
      ? end
      : index;
  if (token.text === '.' && isAbbreviation(text, tokens, index)) return index;
  return /^[\p{Lu}\p{N}"'“‘([$~π]/u.test(next.text) ? end : index;
}

function isWordBefore(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before !== undefined && (before.kind !== 'word' || before.text.length > 1) && before.text !== '.';
}

function isAbbreviation(text: string, tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (before === undefined || before.end !== tokens[index]?.start) return false;
  if (/^\p{Lu}$/u.test(before.text))
    return /[\s.(]/.test(text[before.start - 1] ?? ' ') && tokens[index - 2]?.text !== ',';
  return ABBREVIATIONS.has(before.lower);
}

// What a difference, a multiple or a pair of levels is measured against, and the scope it holds for.
import type { FoundNumber } from '../find-numbers/index.ts';
import { toWordSet } from '../word-set.ts';
import { hasBetween, sentenceOf, type LinkContext } from './link-context.ts';

/** Words that end the phrase of a baseline. */
const STOP = toWordSet(
  `by on in with while and , ; . ) ( at across for under when respectively using achieving without that which to is are despite
  demonstrating highlighting showing as of`,
);

/** The baseline as the text names it, or null. */
export function findBaseline(context: LinkContext, number: FoundNumber): string | null {
  if (number.kind === 'score' && number.share === undefined) return null;
  const { measure } = number;
  const sentence = sentenceOf(context, number);
  const after = findAfter(context, number, sentence.endToken);
  if (after !== null) return after;
  for (let index = measure.from - 1; index >= Math.max(sentence.firstToken, measure.from - 24); index -= 1) {
    const cue = context.cues[index];
    const word = context.document.tokens[index]?.lower ?? '';
    if (word === ';') break;
    if (cue === undefined || context.names.mentionAt[index] !== undefined) continue;
    if (
      cue.cue === 'beat' ||
      cue.cue === 'than' ||
      cue.cue === 'compared-to' ||
      (cue.cue === 'over' && isComparative(context, index))
    ) {
      const phrase = readPhrase(context, cue.endToken, Math.min(sentence.endToken, measure.from));
      if (phrase !== null) return phrase;
    }
    if (cue.cue === 'improve' && number.kind === 'change') {
      const phrase = readImproved(context, cue.endToken, measure.from);
      if (phrase !== null) return phrase;
    }
    index = cue.firstToken;
  }
  return null;
}

/** "3% over the base model", "20x fewer than X", "26% compared to Y", before the next number's own words. */
function findAfter(context: LinkContext, number: FoundNumber, end: number): string | null {
  const { measure } = number;
  const limit = Math.min(end, measure.endToken + 32);
  for (let index = measure.endToken; index < limit; index += 1) {
    const word = context.document.tokens[index]?.lower ?? '';
    if (AFTER_ENDS.has(word)) return null;
    const cue = context.cues[index];
    if (cue === undefined || context.names.mentionAt[index] !== undefined) continue;
    const isCompare =
      cue.cue === 'compared-to' ||
      cue.cue === 'than' ||
      cue.cue === 'over' ||
      (cue.cue === 'beat' && /over$|upon$/.test(context.document.tokens[cue.endToken - 1]?.lower ?? ''));
    if (isCompare) return readPhrase(context, cue.endToken, end);
    index = cue.endToken - 1;
  }
  return null;
}

const AFTER_ENDS = toWordSet('; while outperforming surpassing');

function isComparative(context: LinkContext, index: number): boolean {
  return hasBetween(context, index - 8, index, GAINS);
}

const GAINS = toWordSet(
  'gain gains improvement improvements improve improves boost advantage increase superiority leap performance',
);

const LEADS = toWordSet('the a an its their our both all that those of :');

/** The noun phrase from here to its end, without a leading article. */
export function readPhrase(context: LinkContext, from: number, limit: number): string | null {
  const { tokens } = context.document;
  let start = from;
  while (start < limit && LEADS.has(tokens[start]?.lower ?? '')) start += 1;
  let end = start;
  while (end < limit && end - start < 9) {
    const word = tokens[end]?.lower ?? '';
    const mention = context.names.mentionAt[end];
    if (mention !== undefined) {
      end = mention.endToken;
      continue;
    }
    if (STOP.has(word) || tokens[end]?.kind === 'number') break;
    end += 1;
  }
  const first = tokens[start];
  const last = tokens[end - 1];
  if (first === undefined || last === undefined || end <= start) return null;
  const named = findNamed(context, start, end);
  return named ?? context.document.text.slice(first.start, last.end);
}

/** A single name inside the phrase stands for it: "the strong CoT baseline" is "CoT". */
function findNamed(context: LinkContext, start: number, end: number): string | null {
  const found = new Set<string>();
  for (let index = start; index < end; index += 1) {
    const mention = context.names.mentionAt[index];
    if (mention === undefined) continue;
    if (!mention.isDerived && context.roles.byName[mention.name]?.roles.size !== 0) found.add(mention.text);
    index = mention.endToken - 1;
  }
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** "improves the base model Janus-Pro by 16%": the object is what it is measured against, where it is a name. */
function readImproved(context: LinkContext, from: number, limit: number): string | null {
  for (let index = from; index < Math.min(limit, from + 8); index += 1) {
    const mention = context.names.mentionAt[index];
    if (mention !== undefined) {
      const roles = context.roles.byName[mention.name]?.roles;
      return roles?.has('baseModel') === true || roles?.has('compared') === true ? mention.text : null;
    }
    if (/^(?:by|on|,|from|over)$/.test(context.document.tokens[index]?.lower ?? '')) return null;
  }
  return null;
}

const SCOPE_NOUN =
  /^(?:tasks?|datasets?|benchmarks?|domains?|problems?|settings?|environments?|scenarios?|languages?|questions?|corpora|sets?|split|data|cases|images|videos|models|subset|generation|translation|classification|detection|segmentation|reasoning|understanding|recognition|retrieval|prediction|planning|editing|answering|estimation|summarization|queries|samples|tests?|experiments|conditions|evaluation|evaluations|metrics|regimes?|levels?)$/;

/** The split, setting or unnamed target of a number, in the text's words, or null. */
export function findScope(context: LinkContext, number: FoundNumber, hasBenchmark: boolean): string | null {
  const { tokens } = context.document;
  const { measure } = number;
  const sentence = sentenceOf(context, number);
  for (let index = measure.endToken; index < Math.min(sentence.endToken, measure.endToken + 14); index += 1) {
    const word = tokens[index]?.lower ?? '';
    if (SCOPE_ENDS.has(word)) break;
    if (
      index > measure.endToken &&
      tokens[index]?.kind === 'number' &&
      context.numbers.some((other) => other.measure.from === index)
    )
      break;
    if (!SCOPE_OPENERS.has(word)) continue;
    const phrase = readScope(context, index + 1, sentence.endToken, hasBenchmark);
    if (phrase !== null) return phrase;
  }
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const word = tokens[index]?.lower ?? '';
    if (SETTINGS.has(word)) return word;
  }
  return findOpeningScope(context, sentence.firstToken, sentence.endToken, hasBenchmark);
}

const SCOPE_ENDS = toWordSet('; while compared over than outperforming');
const SCOPE_OPENERS = toWordSet('on in across for under over');
const SETTINGS = toWordSet(
  'zero-shot few-shot one-shot in-domain out-of-domain out-of-distribution in-distribution 5-shot 1-shot',
);

/** "six reasoning tasks", "test set", "zero-shot settings": up to the noun. */
function readScope(context: LinkContext, from: number, limit: number, hasBenchmark: boolean): string | null {
  const { tokens, text } = context.document;
  let start = from;
  while (/^(?:the|a|an|all|our|both)$/.test(tokens[start]?.lower ?? '')) start += 1;
  for (let index = start; index < Math.min(limit, start + 8); index += 1) {
    const word = tokens[index]?.lower ?? '';
    if (context.names.mentionAt[index] !== undefined) {
      if (
        hasBenchmark &&
        /^(?:test|dev|validation|testmini|val|development)$/.test(
          tokens[context.names.mentionAt[index]?.endToken ?? 0]?.lower ?? '',
        )
      ) {
        const at = context.names.mentionAt[index]?.endToken ?? 0;
        const isSet = /^(?:set|sets|split|subset)$/.test(tokens[at + 1]?.lower ?? '');
        return text.slice(tokens[at]?.start, tokens[isSet ? at + 1 : at]?.end);
      }
      return null;
    }
    if (
      /^(?:,|;|\(|and|by|with|compared|over|than|to|of|respectively|\.|that|which|while|using|from)$/.test(
        word,
      )
    )
      return null;
    if (SCOPE_NOUN.test(word) && !SCOPE_NOUN.test(tokens[index + 1]?.lower ?? ''))
      return text.slice(tokens[start]?.start, tokens[index]?.end);
  }
  return null;
}

/** "Across five datasets, X improves …". */
function findOpeningScope(
  context: LinkContext,
  start: number,
  end: number,
  hasBenchmark: boolean,
): string | null {
  if (hasBenchmark || !/^(?:across|on|in|for|over)$/.test(context.document.tokens[start]?.lower ?? ''))
    return null;
  return readScope(context, start + 1, end, hasBenchmark);
}

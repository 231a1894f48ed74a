// What linking looks at: the numbers of one sentence with the names, lists and cues around them.
import type { Role } from '../../model/roles.ts';
import type { RoleTable } from '../assign-roles/index.ts';
import type { Cue } from '../find-cues.ts';
import type { Mention, MetricMention, NameTable } from '../find-names/index.ts';
import type { FoundNumber } from '../find-numbers/index.ts';
import type { Sentence } from '../find-sentences.ts';
import type { Document } from '../read-document.ts';

export const LIKELY = 0.3;

/** What is known before anything is linked. */
export interface SentenceContext {
  readonly document: Document;
  readonly names: NameTable;
  readonly roles: RoleTable;
  readonly cues: readonly (Cue | undefined)[];
  readonly numbers: readonly FoundNumber[];
}

export interface MetricLink {
  readonly metric: MetricMention | undefined;
  readonly rule: string;
}

export interface LinkContext extends SentenceContext {
  readonly metrics: ReadonlyMap<FoundNumber, MetricLink>;
  /** How many names have each role with a probability of at least LIKELY. */
  readonly likely: Readonly<Record<Role, number>>;
  /** The proposal that the paper is about; undefined where it names none. */
  readonly mainMethod: number | undefined;
}

export function hasRole(context: LinkContext, name: number, role: Role): boolean {
  return context.roles.byName[name]?.roles.has(role) === true;
}

/** Mentions with a role in a sentence, in order. Long forms in front of their short form are left out. */
export function mentionsOf(context: LinkContext, sentence: number, role: Role): Mention[] {
  const { firstToken, endToken } = context.document.sentences[sentence] ?? { firstToken: 0, endToken: 0 };
  const found: Mention[] = [];
  for (let index = firstToken; index < endToken; index += 1) {
    const mention = context.names.mentionAt[index];
    if (mention === undefined) continue;
    index = mention.endToken - 1;
    const next = context.names.mentionAt[mention.endToken + 1];
    const isDoubled = next !== undefined && next.name === mention.name;
    if (!isDoubled && hasRole(context, mention.name, role)) found.push(mention);
  }
  return found;
}

const SEPARATOR = /^(?:,|and|or|&|\/|the|on|both|as|well|in|for|\+|a|an|;|over|versus|vs)$/;

/** Mentions that form one list: "A, B, and C". Every mention is in exactly one group; order is kept. */
export function groupLists<Place extends { readonly firstToken: number; readonly endToken: number }>(
  context: SentenceContext,
  mentions: readonly Place[],
): Place[][] {
  const { tokens } = context.document;
  const groups: Place[][] = [];
  for (const mention of mentions) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const between =
      last === undefined ? [] : tokens.slice(last.endToken, mention.firstToken).map(({ lower }) => lower);
    const isJoined =
      last !== undefined &&
      between.length > 0 &&
      between.length <= 5 &&
      between.every(
        (word) => SEPARATOR.test(word) || /^(?:datasets?|benchmarks?|models?|corpus|test|set)$/.test(word),
      ) &&
      between.some((word) => /^(?:,|and|or|&|\/|versus|vs)$/.test(word));
    if (isJoined && group !== undefined) group.push(mention);
    else groups.push([mention]);
  }
  return groups;
}

/**
 * Numbers of one sentence that stand in one list: "62.0%, 50.0%, and 35.2%". Every number is in exactly one group. What stands in
 * brackets right behind a number ("98.2% (+3.3%), 93.9% (+0.2%)") forms a list of its own beside that of the numbers before.
 */
export function groupNumbers(context: SentenceContext): FoundNumber[][] {
  const groups: FoundNumber[][] = [];
  let main: FoundNumber[] | undefined;
  let aside: FoundNumber[] | undefined;
  let end = 0;
  for (const number of context.numbers) {
    const last = main?.at(-1);
    const isSame = last !== undefined && last.measure.sentence === number.measure.sentence;
    if (isSame && last.measure.endToken + 2 >= number.measure.from && isBracketed(context, number)) {
      if (aside === undefined) groups.push((aside = [number]));
      else aside.push(number);
      end = number.measure.endToken + 1;
      continue;
    }
    if (isSame && main !== undefined && isJoined(wordsBetween(context, end, number.measure.from)))
      main.push(number);
    else {
      groups.push((main = [number]));
      aside = undefined;
    }
    end = number.measure.endToken;
  }
  return groups;
}

function isJoined(between: readonly string[]): boolean {
  return (
    between.length > 0 &&
    between.length <= 5 &&
    between.every((word) =>
      /^(?:,|and|or|\/|\+|~|by|up|to|at|least|over|about|-|&|an?|average|of|<|>|as|only)$/.test(word),
    ) &&
    between.some((word) => /^(?:,|and|or|\/)$/.test(word))
  );
}

/** "56.7% (+40.0%) on AIME": the number in brackets does not end the reach of the one before. */
export function isBracketed(context: SentenceContext, number: FoundNumber): boolean {
  const { tokens } = context.document;
  const before = tokens[number.measure.from - 1]?.text;
  const isOpen = before === '(' || (before === '+' && tokens[number.measure.from - 2]?.text === '(');
  return isOpen && tokens[number.measure.endToken]?.text === ')';
}

export function sentenceOf(context: SentenceContext, number: FoundNumber): Sentence {
  return (
    context.document.sentences[number.measure.sentence] ?? {
      index: 0,
      start: 0,
      end: 0,
      firstToken: 0,
      endToken: 0,
    }
  );
}

export function wordsBetween(context: SentenceContext, from: number, to: number): string[] {
  return context.document.tokens.slice(from, to).map(({ lower }) => lower);
}

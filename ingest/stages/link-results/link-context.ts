// What linking looks at: the numbers of one sentence with the names, lists and cues around them.
import type { Role } from '../../model/roles.ts';
import type { RoleTable } from '../assign-roles/index.ts';
import type { Cue } from '../find-cues.ts';
import type { Mention, MetricMention, NameTable } from '../find-names/index.ts';
import type { FoundNumber } from '../find-numbers/index.ts';
import type { Sentence } from '../find-sentences.ts';
import type { Document } from '../read-document.ts';
import { toWordSet } from '../word-set.ts';

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

const JOINTS = toWordSet(', and or & / versus vs');
const FILLERS = toWordSet(
  'the on both as well in for + a an ; over dataset datasets benchmark benchmarks model models corpus test set',
);
const MAX_BETWEEN = 5;

/** Some words, not many, with something that joins the two sides and nothing that parts them. */
function isJoined(
  { tokens }: Document,
  [from, end]: readonly [number, number],
  joints: ReadonlySet<string>,
  fillers: ReadonlySet<string>,
): boolean {
  if (end - from > MAX_BETWEEN) return false;
  let hasJoint = false;
  for (let index = from; index < end; index += 1) {
    const word = tokens[index]?.lower ?? '';
    if (joints.has(word)) hasJoint = true;
    else if (!fillers.has(word)) return false;
  }
  return hasJoint;
}

/** Mentions that form one list: "A, B, and C". Every mention is in exactly one group; order is kept. */
export function groupLists<Place extends { readonly firstToken: number; readonly endToken: number }>(
  context: SentenceContext,
  mentions: readonly Place[],
): Place[][] {
  const groups: Place[][] = [];
  let group: Place[] = [];
  let end = 0;
  for (const mention of mentions) {
    const isNext = group.length > 0 && isJoined(context.document, [end, mention.firstToken], JOINTS, FILLERS);
    if (isNext) group.push(mention);
    else groups.push((group = [mention]));
    end = mention.endToken;
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
    const isNext =
      isSame && isJoined(context.document, [end, number.measure.from], NUMBER_JOINTS, NUMBER_FILLERS);
    if (isNext && main !== undefined) main.push(number);
    else {
      groups.push((main = [number]));
      aside = undefined;
    }
    end = number.measure.endToken;
  }
  return groups;
}

const NUMBER_JOINTS = toWordSet(', and or /');
const NUMBER_FILLERS = toWordSet('+ ~ by up to at least over about - & a an average of < > as only');

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

/** Whether one of some words stands there. */
export function hasBetween(
  { document }: SentenceContext,
  from: number,
  to: number,
  words: ReadonlySet<string>,
): boolean {
  for (let index = Math.max(0, from); index < to; index += 1)
    if (words.has(document.tokens[index]?.lower ?? '')) return true;
  return false;
}

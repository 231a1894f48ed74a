// Whose number it is: the proposal's, a variant's, or a rival's.
import type { CueClass } from '../../lexicon/cues.ts';
import type { Cue } from '../find-cues.ts';
import type { Mention } from '../find-names/index.ts';
import type { FoundNumber } from '../find-numbers/index.ts';
import { toWordSet } from '../word-set.ts';
import { groupLists, hasBetween, hasRole, mentionsOf, sentenceOf, type LinkContext } from './link-context.ts';

export interface MethodLink {
  readonly name: number | undefined;
  readonly rule: string;
  /** The number belongs to a competitor or to a plain model. */
  readonly isRival: boolean;
}

/** Links the numbers of one list, in order. */
export function linkMethods(context: LinkContext, group: readonly FoundNumber[]): MethodLink[] {
  const first = group[0];
  if (first === undefined) return [];
  if (group.length > 1) {
    const lists = groupLists(context, mentionsOf(context, first.measure.sentence, 'method'));
    const list = lists.find(
      (mentions) =>
        mentions.length === group.length && (mentions.at(-1)?.endToken ?? 0) <= first.measure.from,
    );
    if (list !== undefined)
      return list.map((mention) => ({ name: mention.name, rule: 'method.respectively', isRival: false }));
  }
  return group.map((number) => linkOne(context, number));
}

function linkOne(context: LinkContext, number: FoundNumber): MethodLink {
  if (number.kind === 'score') {
    const rival = findRival(context, number);
    if (rival !== undefined) return { name: rival.name, rule: 'method.rival', isRival: true };
  }
  const subject = findSubject(context, number);
  if (subject !== undefined) return subject;
  const main = context.mainMethod;
  if (main !== undefined) return { name: main, rule: 'method.main', isRival: false };
  return { name: undefined, rule: 'method.unnamed', isRival: false };
}

/** "o1-preview (44.6%)", "compared to 61% from Y", "Y's score of 44.6%", "approaching o1 at 88.5%". */
function findRival(context: LinkContext, number: FoundNumber): Mention | undefined {
  const { names, document, cues } = context;
  const { measure } = number;
  const sentence = sentenceOf(context, number);
  const isOther = (mention: Mention): boolean =>
    hasRole(context, mention.name, 'compared') ||
    (isModel(context, mention.name) && !hasRole(context, mention.name, 'method'));
  for (let index = measure.from - 1; index >= Math.max(sentence.firstToken, measure.from - 9); index -= 1) {
    const mention = names.mentionAt[index];
    const word = document.tokens[index]?.lower ?? '';
    if (mention !== undefined) {
      if (!isOther(mention)) return undefined;
      if (!isClose(context, mention.endToken, measure.from)) return undefined;
      const next = mention.endToken < measure.from ? document.tokens[mention.endToken]?.lower : undefined;
      const isItsOwn =
        next === '(' ||
        (next !== undefined && OBTAINS.has(next)) ||
        governorOf(context, mention, sentence.firstToken) !== undefined;
      return isItsOwn ? mention : undefined;
    }
    if (ENDS.has(word)) break;
  }
  // "61% from Y", "N for Y", after "compared to" or "vs."
  if (!isComparedBefore(cues, measure.from)) return undefined;
  for (let index = measure.endToken; index < Math.min(sentence.endToken, measure.endToken + 6); index += 1) {
    const mention = names.mentionAt[index];
    if (mention !== undefined) return isOther(mention) ? mention : undefined;
  }
  return undefined;
}

/** By its role, or because a lexicon knows it as one: what a paper only tests has no role. */
function isModel(context: LinkContext, name: number): boolean {
  return hasRole(context, name, 'baseModel') || context.names.names[name]?.model !== undefined;
}

const ENDS = toWordSet('; and , by');
const OBTAINS = toWordSet('achieves reaches scores attains obtains gets');
const CLOSE = toWordSet(
  `( at with of a an the score scores accuracy model only ' : , is by text-only achieves reaches ~ which achieved performance
  that`,
);

function isClose({ document }: LinkContext, from: number, end: number): boolean {
  for (let index = from; index < end; index += 1)
    if (!CLOSE.has(document.tokens[index]?.lower ?? '')) return false;
  return true;
}

const COMPARES: ReadonlySet<CueClass> = new Set(['compared-to', 'versus', 'than', 'beat']);

function isComparedBefore(cues: readonly (Cue | undefined)[], from: number): boolean {
  for (let back = 1; back <= 4; back += 1) {
    const cue = cues[from - back];
    if (cue !== undefined && COMPARES.has(cue.cue)) return true;
  }
  return false;
}

const GOVERNS: ReadonlySet<CueClass> = new Set([
  'beat',
  'tie',
  'compared-to',
  'versus',
  'than',
  'trail',
  'over',
]);

/** The comparison that governs a mention: "outperforming Y", "compared with Y". */
function governorOf(context: LinkContext, mention: Mention, from: number): string | undefined {
  for (let index = mention.firstToken - 1; index >= Math.max(from, mention.firstToken - 8); index -= 1) {
    const cue = context.cues[index];
    if (cue !== undefined && GOVERNS.has(cue.cue)) return cue.cue;
    if (
      context.names.mentionAt[index] !== undefined &&
      !/^(?:,|and|or)$/.test(context.document.tokens[index + 1]?.lower ?? '')
    )
      return undefined;
  }
  return undefined;
}

/** The named subject of the sentence, nearest to the number on its left, where it does or has something. */
function findSubject(context: LinkContext, number: FoundNumber): MethodLink | undefined {
  const { measure } = number;
  const methods = mentionsOf(context, measure.sentence, 'method');
  const own = methods.findLast((mention) => mention.endToken <= measure.from);
  if (own !== undefined) return { name: own.name, rule: 'method.subject', isRival: false };
  const plain = number.kind === 'score' ? findPlainModel(context, number) : undefined;
  if (plain !== undefined) return { name: plain.name, rule: 'method.model', isRival: true };
  const right = methods.find((mention) => mention.firstToken >= measure.endToken);
  if (right !== undefined) return { name: right.name, rule: 'method.after', isRival: false };
  return undefined;
}

/** A model that the sentence says something of, where it does not speak of the paper's own work. */
function findPlainModel(context: LinkContext, number: FoundNumber): Mention | undefined {
  const { sentence, from } = number.measure;
  if (hasBetween(context, sentenceOf(context, number).firstToken, from, OURS)) return undefined;
  const models = [
    ...mentionsOf(context, sentence, 'baseModel'),
    ...mentionsOf(context, sentence, 'compared'),
  ].toSorted((a, b) => a.firstToken - b.firstToken);
  return models.findLast((mention) => mention.endToken <= from && isSubjectOfLevel(context, mention));
}

const OURS = toWordSet('our we proposed it');

function isSubjectOfLevel(context: LinkContext, mention: Mention): boolean {
  const verb = context.roles.contexts.get(mention)?.verbAfter;
  const next = context.document.tokens[mention.endToken]?.lower ?? '';
  return verb === 'achieve' || verb === 'reduce' || verb === 'improve' || next === ',' || next === ')';
}

/** The name that stands for the paper's proposal: the title's own, else the one with the best evidence. */
export function findMainMethod(context: Pick<LinkContext, 'names' | 'roles'>): number | undefined {
  let best: number | undefined;
  let most = -1;
  for (const name of context.names.names) {
    const roles = context.roles.byName[name.index];
    if (roles?.roles.has('method') !== true) continue;
    const score = roles.scores.method + (name.isTitleHead ? 3 : 0) + Math.min(name.mentions.length, 5) * 0.3;
    if (score > most) {
      most = score;
      best = name.index;
    }
  }
  return best;
}

// What a learned model sees of the place of a name: the words right beside it and beside the list that it stands in.
import { named, ROOT, type Feature } from '../../learned/feature.ts';
import type { FeatureSet } from '../../learned/feature-list.ts';
import type { NameContext } from '../find-contexts.ts';
import type { Mention, NameTable } from '../find-names/index.ts';
import type { Document } from '../read-document.ts';

const MAX_LIST_TOKENS = 40;
const LIST_MARKS = new Set([',', 'and', 'or', '&', '/', 'both', '(', ')', 'the', 'as', 'well', '%']);

function toBesideNames(root: Feature) {
  return { before: root.and('-1'), after: root.and('+1') };
}

const BESIDE = { title: toBesideNames(named('title')), abstract: toBesideNames(ROOT) };
const SEEN = {
  before2: named('-2'),
  after2: named('+2'),
  list: named('list'),
  listLong: named('list-long'),
  list1: named('list-1'),
  list2: named('list-2'),
  listAfter: named('list+1'),
  by: named('by'),
  byNone: named('by none'),
  nounBefore: named('noun-before'),
  nounAfter: named('noun-after'),
  isA: named('is a'),
  does: named('does'),
  inBrackets: named('in-brackets'),
};

/** Adds features of one mention to `seen`; the title's start with "title". */
export function describePlace(
  document: Document,
  names: NameTable,
  mention: Mention,
  context: NameContext,
  seen: FeatureSet,
): void {
  const isTitle = mention.sentence === 0;
  const beside = isTitle ? BESIDE.title : BESIDE.abstract;
  const word = (index: number): string => wordAt(document, names, mention.sentence, index);
  const [first, end] = [mention.firstToken, mention.endToken];
  const [last, next] = [word(first - 1), word(end)];
  seen.add(beside.before.of(last));
  seen.add(beside.after.of(next));
  if (isTitle) return;
  seen.add(SEEN.before2.of(word(first - 2))?.of(last));
  seen.add(SEEN.after2.of(next)?.of(word(end + 1)));
  const [left, size] = leaveList(document, names, mention, -1);
  const [right, more] = leaveList(document, names, mention, 1);
  if (size + more > 0) {
    seen.add(SEEN.list);
    if (size + more > 1) seen.add(SEEN.listLong);
    const before = word(left);
    seen.add(SEEN.list1.of(before));
    seen.add(SEEN.list2.of(word(left - 1))?.of(before));
    seen.add(SEEN.listAfter.of(word(right)));
  }
  const [one, two] = context.governors;
  if (one !== undefined) {
    const by = SEEN.by.of(one.cue);
    seen.add(by?.of(nearness(one.distance)));
    if (two !== undefined) seen.add(by?.of('<')?.of(two.cue));
  } else seen.add(SEEN.byNone);
  if (context.nounBefore !== undefined) seen.add(SEEN.nounBefore.of(context.nounBefore));
  if (context.nounAfter !== undefined) seen.add(SEEN.nounAfter.of(context.nounAfter));
  if (context.appositive !== undefined) seen.add(SEEN.isA.of(context.appositive));
  if (context.verbAfter !== undefined) seen.add(SEEN.does.of(context.verbAfter));
  if (context.isInBrackets) seen.add(SEEN.inBrackets);
}

function nearness(distance: number): string {
  return distance === 0 ? 'next' : distance <= 2 ? 'near' : 'far';
}

function wordAt(document: Document, names: NameTable, sentence: number, index: number): string {
  const { firstToken, endToken } = document.sentences[sentence] ?? { firstToken: 0, endToken: 0 };
  if (index < firstToken) return '^';
  if (index >= endToken) return '$';
  const mention = names.mentionAt[index];
  const name = mention === undefined ? undefined : names.names[mention.name];
  if (name !== undefined)
    return name.model !== undefined ? 'MODEL' : name.benchmark !== undefined ? 'BENCHMARK' : 'NAME';
  if (names.metricAt[index] !== undefined) return 'METRIC';
  const token = document.tokens[index];
  if (token === undefined) return '$';
  return token.kind === 'number' ? '#' : token.lower;
}

/** The token beside the list of names on one side, and how many other names the list has there. */
function leaveList(
  document: Document,
  names: NameTable,
  mention: Mention,
  step: 1 | -1,
): readonly [number, number] {
  const start = step < 0 ? mention.firstToken - 1 : mention.endToken;
  let edge = start;
  let count = 0;
  for (let index = start, walked = 0; walked < MAX_LIST_TOKENS; index += step, walked += 1) {
    const other = names.mentionAt[index];
    if (other !== undefined) {
      if (other.sentence !== mention.sentence) break;
      if (other.name !== mention.name) count += 1;
      index = step < 0 ? other.firstToken : other.endToken - 1;
      edge = index + step;
      continue;
    }
    const token = document.tokens[index];
    if (token === undefined || !(LIST_MARKS.has(token.lower) || token.kind === 'number')) break;
  }
  return [edge, count];
}

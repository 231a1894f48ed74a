// What a learned model sees of the place of a name: the words right beside it and beside the list that it stands in.
import { named, ROOT, type Feature } from '../../learned/feature.ts';
import type { FeatureSet } from '../../learned/feature-list.ts';
import { addLexeme, lexemeOfWord, type Lexeme } from '../../learned/lexeme.ts';
import type { NameContext } from '../find-contexts.ts';
import type { Mention, NameTable } from '../find-names/index.ts';
import type { Sentence } from '../find-sentences.ts';
import type { Document } from '../read-document.ts';
import { toWordSet } from '../word-set.ts';

const MAX_LIST_TOKENS = 40;
const LIST_MARKS = toWordSet(', and or & / both ( ) the as well %');

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
  const { firstToken: first, endToken: end } = mention;
  const at: Place = { document, names, sentence: document.sentences[mention.sentence] };
  const [last, next] = [wordAt(at, first - 1), wordAt(at, end)];
  seen.add(beside.before.at(last));
  seen.add(beside.after.at(next));
  if (isTitle) return;
  seen.add(SEEN.before2.at(wordAt(at, first - 2))?.at(last));
  seen.add(SEEN.after2.at(next)?.at(wordAt(at, end + 1)));
  const left = leaveList(document, names, mention, -1);
  const right = leaveList(document, names, mention, 1);
  const others = left.count + right.count;
  if (others > 0) {
    seen.add(SEEN.list);
    if (others > 1) seen.add(SEEN.listLong);
    const before = wordAt(at, left.edge);
    seen.add(SEEN.list1.at(before));
    seen.add(SEEN.list2.at(wordAt(at, left.edge - 1))?.at(before));
    seen.add(SEEN.listAfter.at(wordAt(at, right.edge)));
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

interface Place {
  readonly document: Document;
  readonly names: NameTable;
  readonly sentence: Sentence | undefined;
}

/** What stands for words that are not looked at themselves. */
const WORDS = {
  begin: addLexeme('^'),
  end: addLexeme('$'),
  model: addLexeme('MODEL'),
  benchmark: addLexeme('BENCHMARK'),
  name: addLexeme('NAME'),
  metric: addLexeme('METRIC'),
  number: addLexeme('#'),
};

function wordAt({ document, names, sentence }: Place, index: number): Lexeme {
  if (index < (sentence?.firstToken ?? 0)) return WORDS.begin;
  if (index >= (sentence?.endToken ?? 0)) return WORDS.end;
  const mention = names.mentionAt[index];
  const name = mention === undefined ? undefined : names.names[mention.name];
  if (name !== undefined)
    return name.model !== undefined
      ? WORDS.model
      : name.benchmark !== undefined
        ? WORDS.benchmark
        : WORDS.name;
  if (names.metricAt[index] !== undefined) return WORDS.metric;
  const token = document.tokens[index];
  if (token === undefined) return WORDS.end;
  return token.kind === 'number' ? WORDS.number : lexemeOfWord(token.word);
}

/** The token beside the list of names on one side, and how many other names the list has there. */
function leaveList(
  document: Document,
  names: NameTable,
  mention: Mention,
  step: 1 | -1,
): { edge: number; count: number } {
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
  return { edge, count };
}

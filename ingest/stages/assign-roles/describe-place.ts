// What a learned model sees of the place of a name: the words right beside it and beside the list that it stands in.
import type { NameContext } from '../find-contexts.ts';
import type { Mention, NameTable } from '../find-names/index.ts';
import type { Document } from '../read-document.ts';

const MAX_LIST_TOKENS = 40;
const LIST_MARKS = new Set([',', 'and', 'or', '&', '/', 'both', '(', ')', 'the', 'as', 'well', '%']);

/** Adds features of one mention to `seen`; the title's start with "title". */
export function describePlace(
  document: Document,
  names: NameTable,
  mention: Mention,
  context: NameContext,
  seen: Set<string>,
): void {
  const isTitle = mention.sentence === 0;
  const at = isTitle ? 'title ' : '';
  const word = (index: number): string => wordAt(document, names, mention.sentence, index);
  const [first, end] = [mention.firstToken, mention.endToken];
  seen.add(`${at}-1 ${word(first - 1)}`);
  seen.add(`${at}+1 ${word(end)}`);
  if (isTitle) return;
  seen.add(`-2 ${word(first - 2)} ${word(first - 1)}`);
  seen.add(`+2 ${word(end)} ${word(end + 1)}`);
  const [left, size] = leaveList(document, names, mention, -1);
  const [right, more] = leaveList(document, names, mention, 1);
  if (size + more > 0) {
    seen.add('list');
    if (size + more > 1) seen.add('list-long');
    seen.add(`list-1 ${word(left)}`);
    seen.add(`list-2 ${word(left - 1)} ${word(left)}`);
    seen.add(`list+1 ${word(right)}`);
  }
  const [one, two] = context.governors;
  if (one !== undefined) {
    seen.add(`by ${one.cue} ${nearness(one.distance)}`);
    if (two !== undefined) seen.add(`by ${one.cue} < ${two.cue}`);
  } else seen.add('by none');
  if (context.nounBefore !== undefined) seen.add(`noun-before ${context.nounBefore}`);
  if (context.nounAfter !== undefined) seen.add(`noun-after ${context.nounAfter}`);
  if (context.appositive !== undefined) seen.add(`is a ${context.appositive}`);
  if (context.verbAfter !== undefined) seen.add(`does ${context.verbAfter}`);
  if (context.isInBrackets) seen.add('in-brackets');
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

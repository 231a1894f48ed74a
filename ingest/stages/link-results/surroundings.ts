// What stands around a number and is the same for all candidates of all its slots, looked up once.
import { addLexeme, lexemeOf, lexemeOfWord, type Lexeme } from '../../learned/lexeme.ts';
import { HEAD_NOUNS } from '../../lexicon/head-nouns.ts';
import type { Mention } from '../find-names/index.ts';
import type { FoundNumber } from '../find-numbers/index.ts';
import { beforeBounds } from '../find-numbers/number-view.ts';
import { sentenceOf, type LinkContext } from './link-context.ts';
import { reachOf } from './scene.ts';

export interface Surroundings {
  /** Within reach, in order. */
  readonly mentions: readonly Mention[];
  /** Of whom the sentence speaks without a name. */
  readonly who: readonly Lexeme[];
  /** First word of the sentence. */
  readonly opening: Lexeme;
  /** The word that governs the number, and the one before it where there is one. */
  readonly governor: Lexeme;
  readonly beforeGovernor: Lexeme | undefined;
  /** The kind of cue that is nearest on the left in the clause. */
  readonly cue: Lexeme;
  /** Of whom it is said right behind the number: "compared to 13.2 by the strongest baseline". */
  readonly behind: readonly Lexeme[];
}

export function lookAround(context: LinkContext, number: FoundNumber): Surroundings {
  const governor = beforeBounds(number.view);
  return {
    mentions: findMentions(context, number),
    who: findWho(context, number),
    opening: wordAt(context, sentenceOf(context, number).firstToken),
    governor: governor < 0 ? BEGIN : wordAt(context, governor),
    beforeGovernor: governor > 0 ? wordAt(context, governor - 1) : undefined,
    cue: findCue(context, number),
    behind: findBehind(context, number),
  };
}

const BEGIN = addLexeme('^');
const EMPTY = addLexeme('');

export function wordAt({ document }: LinkContext, index: number): Lexeme {
  const token = document.tokens[index];
  return token === undefined ? EMPTY : lexemeOfWord(token.word);
}

function findMentions(context: LinkContext, number: FoundNumber): Mention[] {
  const [first, end] = reachOf(context, number);
  const found: Mention[] = [];
  for (let index = first; index < end; index += 1) {
    const mention = context.names.mentionAt[index];
    if (mention === undefined) continue;
    index = mention.endToken - 1;
    found.push(mention);
  }
  return found;
}

const SPEAKERS = new Map(
  Object.entries({
    our: 'our ours we',
    it: 'it this its proposed',
    models: 'models llms mllms vlms methods systems agents baselines',
    best: 'best strongest leading top most',
    rivals: `baseline prior previous existing other others sota state-of-the-art competing commercial vanilla conventional
      standard traditional`,
    humans: 'human humans experts annotators random chance',
  }).flatMap(([who, words]) => words.split(/\s+/).map((word) => [word, who] as const)),
);
const WHO = ['our', 'it', 'models', 'best', 'rivals', 'humans'].map((who) => ({
  who,
  lexeme: addLexeme(who),
}));
const NOBODY = [addLexeme('nobody')];

/** "our method", "it", "all models": who the sentence speaks of without a name. */
function findWho(context: LinkContext, number: FoundNumber): readonly Lexeme[] {
  const [first] = reachOf(context, number);
  const { tokens } = context.document;
  const said: string[] = [];
  for (let index = first; index < number.measure.from; index += 1) {
    const who = SPEAKERS.get(tokens[index]?.lower ?? '');
    if (who !== undefined && !said.includes(who)) said.push(who);
  }
  if (said.length === 0) return NOBODY;
  return WHO.filter(({ who }) => said.includes(who)).map(({ lexeme }) => lexeme);
}

const CLAUSE_REACH = 14;
const NOTHING = addLexeme('nothing');

function findCue(context: LinkContext, number: FoundNumber): Lexeme {
  const { from } = number.measure;
  const first = Math.max(sentenceOf(context, number).firstToken, from - CLAUSE_REACH);
  for (let index = from - 1; index >= first; index -= 1) {
    if (context.document.tokens[index]?.text === ';') break;
    const cue = context.cues[index]?.cue;
    if (cue === undefined || cue === 'and' || cue === 'of') continue;
    if (context.names.mentionAt[index] === undefined) return lexemeOf(cue);
  }
  return NOTHING;
}

const BEHIND_REACH = 8;

function findBehind(context: LinkContext, number: FoundNumber): readonly Lexeme[] {
  const { tokens } = context.document;
  const { endToken } = number.measure;
  const end = Math.min(sentenceOf(context, number).endToken, endToken + BEHIND_REACH);
  const behind: Lexeme[] = [];
  for (let index = endToken; index < end; index += 1) {
    const said = tokens[index]?.lower ?? '';
    if (said === ',' || said === ';' || said === 'and' || tokens[index]?.kind === 'number') break;
    const who = SPEAKERS.get(said) ?? HEAD_NOUNS.get(said);
    if (who !== undefined) behind.push(lexemeOf(who));
  }
  return behind;
}

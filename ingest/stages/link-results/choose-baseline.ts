// What a number is measured against: a phrase or a name of its sentence, or nothing that is said.
import { named, ROOT, type Feature } from '../../learned/feature.ts';
import { FeatureList } from '../../learned/feature-list.ts';
import type { CueClass } from '../../lexicon/cues.ts';
import type { Judge } from '../judge.ts';
import { likeliestRole, roleScore } from '../role-scores.ts';
import { describePair, windowOf, type Piece } from './describe-pair.ts';
import { findBaseline, readPhrase } from './link-baselines.ts';
import type { LinkContext } from './link-context.ts';
import type { LinkedNumber } from './linked-number.ts';

interface BaselineCandidate {
  readonly text: string | null;
  readonly features: readonly Feature[];
}

interface Found extends Piece {
  readonly text: string;
  /** Those of one group are rivals: they stand behind the same kind of word. */
  readonly group: string;
  readonly describe: (names: SignNames, features: FeatureList) => void;
}

const CUES: ReadonlySet<CueClass> = new Set([
  'beat',
  'tie',
  'trail',
  'than',
  'compared-to',
  'over',
  'versus',
  'improve',
  'from',
  'to',
]);

export function chooseBaseline(context: LinkContext, link: LinkedNumber, judge: Judge): string | null {
  const { number } = link;
  const rule = findBaseline(context, number);
  const window = windowOf(context, number);
  const pieces = [...findPhrases(context, window), ...findNamed(context, window)];
  const { share } = number;
  const candidates = pieces.map((piece): BaselineCandidate => {
    const rivals = pieces.filter((other) => other !== piece && other.group === piece.group);
    const features = new FeatureList();
    describePair(context, number, piece, rivals, { features });
    piece.describe(SIGNS, features);
    features.add(share === undefined ? SEEN.noShare : SEEN.share.of(share));
    piece.describe(SIGNS_OF[number.kind], features);
    if (piece.text === rule) features.add(SEEN.rule);
    else if (rule !== null && (rule.includes(piece.text) || piece.text.includes(rule)))
      features.add(SEEN.ruleInPart);
    const isMethod = link.method.names.some((name) =>
      context.names.names[name]?.mentions.some((mention) => mention.text === piece.text),
    );
    if (isMethod) features.add(SEEN.isMethod);
    if (piece.endToken - piece.firstToken > 6) features.add(SEEN.long);
    return { text: piece.text, features: features.items };
  });
  const none = new FeatureList();
  const ofKind = SEEN.none.of(number.kind);
  none.add(SEEN.none);
  none.add(ofKind);
  none.add(share === undefined ? ofKind?.ofText('no share') : ofKind?.of('share')?.of(share));
  if (rule === null) {
    none.add(SEEN.rule);
    none.add(SEEN.rule.of(number.kind));
  }
  none.add(SEEN.none.of('of')?.of(String(Math.min(pieces.length, 4))));
  candidates.push({ text: null, features: none.items });
  return judge.choose('baseline', number, candidates)?.candidate.text ?? null;
}

const SEEN = {
  noShare: named('no share'),
  share: named('share'),
  rule: named('rule'),
  ruleInPart: named('rule in part'),
  isMethod: named('is the method'),
  long: named('long'),
  none: named('none'),
};

type SignNames = ReturnType<typeof toSignNames>;

function toSignNames(root: Feature) {
  return {
    by: root.and('phrase by'),
    cue: root.and('cue'),
    begins: root.and('begins'),
    ends: root.and('ends'),
    isName: root.and('phrase is a name'),
    named: root.and('named'),
  };
}

const SIGNS = toSignNames(ROOT);
const SIGNS_OF = {
  score: toSignNames(named('score')),
  change: toSignNames(named('change')),
  ratio: toSignNames(named('ratio')),
  from_to: toSignNames(named('from_to')),
};

/** What stands behind "than", "over", "compared to", "outperforms" …, to the end of the phrase. */
function findPhrases(context: LinkContext, { firstToken, endToken }: Piece): Found[] {
  const { tokens, text } = context.document;
  const found: Found[] = [];
  for (let index = firstToken; index < endToken; index += 1) {
    const cue = context.cues[index];
    if (cue === undefined || cue.firstToken !== index || !CUES.has(cue.cue)) continue;
    const phrase = readPhrase(context, cue.endToken, endToken);
    if (phrase === null) continue;
    const at = text.indexOf(phrase, tokens[cue.endToken]?.start ?? 0);
    if (at < 0) continue;
    let first = cue.endToken;
    while (first < tokens.length && (tokens[first]?.start ?? 0) < at) first += 1;
    let end = first;
    while (end < tokens.length && (tokens[end]?.end ?? 0) < at + phrase.length) end += 1;
    if (end >= tokens.length) continue;
    const words = phrase.toLowerCase().split(' ');
    const isName = context.names.mentionAt[first] !== undefined;
    const describe = (names: SignNames, features: FeatureList): void => {
      features.add(names.by.of(cue.cue));
      features.add(names.cue.of(tokens[index]?.lower ?? ''));
      features.add(names.begins.of(words[0] ?? ''));
      features.add(names.ends.of(words.at(-1) ?? ''));
      if (isName) features.add(names.isName);
    };
    found.push({ text: phrase, firstToken: first, endToken: end + 1, group: cue.cue, describe });
  }
  return found;
}

function findNamed(context: LinkContext, { firstToken, endToken }: Piece): Found[] {
  const found: Found[] = [];
  for (let index = firstToken; index < endToken; index += 1) {
    const mention = context.names.mentionAt[index];
    if (mention === undefined) continue;
    index = mention.endToken - 1;
    const top = likeliestRole(context.roles, mention.name);
    const role = roleScore(context.roles, mention.name, top) < 0.2 ? 'unsure' : top;
    const governor = context.roles.contexts.get(mention)?.governors[0]?.cue ?? 'none';
    const describe = (names: SignNames, features: FeatureList): void => {
      features.add(names.named);
      features.add(names.named.of(role));
      features.add(names.named.of('by')?.of(governor));
      features.add(names.named.of(role)?.of('by')?.of(governor));
    };
    const { text, firstToken: first, endToken: end } = mention;
    found.push({ text, firstToken: first, endToken: end, group: 'named', describe });
  }
  return found;
}

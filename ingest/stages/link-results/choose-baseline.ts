// What a number is measured against: a phrase or a name of its sentence, or nothing that is said.
import type { CueClass } from '../../lexicon/cues.ts';
import type { Judge } from '../judge.ts';
import { likeliestRole, roleScore } from '../role-scores.ts';
import { describePair, windowOf, type Piece } from './describe-pair.ts';
import { findBaseline, readPhrase } from './link-baselines.ts';
import type { LinkContext } from './link-context.ts';
import type { LinkedNumber } from './linked-number.ts';

interface BaselineCandidate {
  readonly text: string | null;
  readonly features: string[];
}

interface Found extends Piece {
  readonly text: string;
  readonly signs: readonly string[];
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
  const pieces = [
    ...findPhrases(context, windowOf(context, number)),
    ...findNamed(context, windowOf(context, number)),
  ];
  const share = number.share === undefined ? 'no share' : `share ${number.share}`;
  const candidates = pieces.map((piece): BaselineCandidate => {
    const rivals = pieces.filter((other) => other !== piece && other.signs[0] === piece.signs[0]);
    const features = [...describePair(context, number, piece, rivals), ...piece.signs, share];
    features.push(...piece.signs.map((sign) => `${number.kind} ${sign}`));
    if (piece.text === rule) features.push('rule');
    else if (rule !== null && (rule.includes(piece.text) || piece.text.includes(rule)))
      features.push('rule in part');
    const isMethod = link.method.names.some((name) =>
      context.names.names[name]?.mentions.some((mention) => mention.text === piece.text),
    );
    if (isMethod) features.push('is the method');
    if (piece.endToken - piece.firstToken > 6) features.push('long');
    return { text: piece.text, features };
  });
  const none = ['none', `none ${number.kind}`, `none ${number.kind} ${share}`];
  if (rule === null) none.push('rule', `rule ${number.kind}`);
  none.push(`none of ${Math.min(pieces.length, 4)}`);
  candidates.push({ text: null, features: none });
  return judge.choose('baseline', number, candidates)?.candidate.text ?? null;
}

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
    const first = tokens.findIndex((token, place) => place >= cue.endToken && token.start >= at);
    const end = tokens.findIndex((token, place) => place >= first && token.end >= at + phrase.length);
    if (at < 0 || first < 0 || end < 0) continue;
    const words = phrase.toLowerCase().split(' ');
    const signs = [`phrase by ${cue.cue}`, `cue ${tokens[index]?.lower ?? ''}`, `begins ${words[0] ?? ''}`];
    signs.push(`ends ${words.at(-1) ?? ''}`);
    if (context.names.mentionAt[first] !== undefined) signs.push('phrase is a name');
    found.push({ text: phrase, firstToken: first, endToken: end + 1, signs });
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
    found.push({
      ...mention,
      signs: ['named', `named ${role}`, `named by ${governor}`, `named ${role} by ${governor}`],
    });
  }
  return found;
}

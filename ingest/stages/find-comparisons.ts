// Who is said to be better than whom, or as good: "X outperforms Y and Z on B".
import type { Comparison } from '../model/extraction.ts';
import type { Mention } from './find-names/index.ts';
import {
  groupLists,
  hasRole,
  mentionsOf,
  wordsBetween,
  type LinkContext,
} from './link-results/link-context.ts';
import { toAbstractSpan } from './read-document.ts';
import { mainForm } from './to-entities.ts';

interface Claim {
  readonly winner: number;
  readonly loser: number;
  readonly benchmark: number | null;
  readonly tie: boolean;
  readonly first: number;
  readonly end: number;
}

/** Claims of the abstract, in order, each (winner, loser, benchmark) once. */
export function findComparisons(context: LinkContext): {
  comparisons: Comparison[];
  losersOn: { loser: number; benchmarks: readonly number[]; sentence: number }[];
} {
  const claims: Claim[] = [];
  const losersOn: { loser: number; benchmarks: readonly number[]; sentence: number }[] = [];
  for (const sentence of context.document.sentences.slice(1)) {
    const rivals = mentionsOf(context, sentence.index, 'compared');
    if (rivals.length === 0) continue;
    const benchmarks = mentionsOf(context, sentence.index, 'benchmark');
    for (const rival of rivals) {
      const governor = findGovernor(context, rival, sentence.firstToken);
      if (governor === undefined) continue;
      const winner = findWinner(context, governor.token, sentence.firstToken, sentence.index);
      if (winner === undefined || winner === rival.name) continue;
      const on = benchmarksOf(context, rival, benchmarks);
      losersOn.push({ loser: rival.name, benchmarks: on, sentence: sentence.index });
      const [better, worse] = governor.cue === 'trail' ? [rival.name, winner] : [winner, rival.name];
      for (const benchmark of on.length === 0 ? [null] : on) {
        claims.push({
          winner: better,
          loser: worse,
          benchmark,
          tie: governor.cue === 'tie',
          first: Math.min(governor.token, rival.firstToken),
          end: rival.endToken,
        });
      }
    }
  }
  return { comparisons: toComparisons(context, claims), losersOn };
}

/** The comparison that a rival is the object of. */
function findGovernor(
  context: LinkContext,
  rival: Mention,
  from: number,
): { cue: 'beat' | 'tie' | 'trail'; token: number } | undefined {
  const governors = context.roles.contexts.get(rival)?.governors ?? [];
  for (const { cue, token } of governors) {
    if (cue === 'beat' || cue === 'tie' || cue === 'trail') return { cue, token };
    if (cue === 'over' || cue === 'than' || cue === 'compared-to') {
      const before = wordsBetween(context, Math.max(from, token - 14), token);
      const isGain = before.some((word) =>
        /^(?:gains?|improvements?|improves?|improving|better|higher|superior|superiority|boost|increase|faster|fewer|outperforms?|advantage|surpass\w*|effective|achieves|reduc\w+|stronger|lower|more|less|cheaper|smaller)$/.test(
          word,
        ),
      );
      if (isGain) return { cue: 'beat', token };
    }
    if (cue === 'by' || cue === 'on') return undefined;
  }
  return undefined;
}

/** The subject of the claim: the nearest proposal before it, else a model before it, else the paper's own. */
function findWinner(context: LinkContext, verb: number, from: number, sentence: number): number | undefined {
  const methods = mentionsOf(context, sentence, 'method').filter((mention) => mention.endToken <= verb);
  const nearest = methods.at(-1);
  if (nearest !== undefined) return nearest.name;
  const models = mentionsOf(context, sentence, 'baseModel').filter(
    (mention) => mention.endToken <= verb && !hasRole(context, mention.name, 'compared'),
  );
  const saysOurs = wordsBetween(context, from, verb).some((word) =>
    /^(?:our|we|it|proposed|this)$/.test(word),
  );
  if (context.mainMethod !== undefined) return context.mainMethod;
  if (saysOurs && models.length === 0) return undefined;
  return models.at(-1)?.name;
}

/** Benchmarks of the claim: the list nearest behind the rival in the clause, else the one the sentence opens with. */
function benchmarksOf(
  context: LinkContext,
  rival: Mention,
  benchmarks: readonly Mention[],
): readonly number[] {
  const lists = groupLists(context, benchmarks);
  const after = lists.find((list) => (list[0]?.firstToken ?? 0) >= rival.endToken);
  const gap = after === undefined ? [] : wordsBetween(context, rival.endToken, after[0]?.firstToken ?? 0);
  if (after !== undefined && !gap.some((word) => /^(?:;|while|achieving|reaching)$/.test(word)))
    return after.map((mention) => mention.name);
  const before = lists.findLast((list) => (list.at(-1)?.endToken ?? 0) <= rival.firstToken);
  return before === undefined ? [] : before.map((mention) => mention.name);
}

function toComparisons(context: LinkContext, claims: readonly Claim[]): Comparison[] {
  const seen = new Set<string>();
  const found: Comparison[] = [];
  for (const claim of claims) {
    const key = `${claim.winner} ${claim.loser} ${claim.benchmark ?? ''} ${claim.tie}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const { tokens } = context.document;
    const span = toAbstractSpan(
      context.document,
      tokens[claim.first]?.start ?? 0,
      tokens[claim.end - 1]?.end ?? 0,
    );
    if (span === undefined) continue;
    found.push({
      winner: nameOf(context, claim.winner),
      loser: nameOf(context, claim.loser),
      benchmark: claim.benchmark === null ? null : nameOf(context, claim.benchmark),
      tie: claim.tie,
      evidence: span,
    });
  }
  return found;
}

function nameOf(context: LinkContext, index: number): string {
  const name = context.names.names[index];
  return name === undefined ? '' : mainForm(name);
}

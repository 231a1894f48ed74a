// Candidates for the slots of a number, each with features; a learned choice takes one of them (or none).
import type { Role } from '../../model/roles.ts';
import type { Mention, Name } from '../find-names/index.ts';
import type { FoundNumber } from '../find-numbers/index.ts';
import { roleScore, takeLikeliest } from '../role-scores.ts';
import { findAggregates } from './aggregates.ts';
import { describeName, describeNone, saysWho } from './describe-candidate.ts';
import type { LinkContext } from './link-context.ts';
import { REACH, reachOf, type Candidate, type Scene, type Situation, type Slot } from './scene.ts';

/** A name is a candidate for a slot from this probability of a fitting role on; in the number's own sentence from the second on. */
const LEAST_PROBABILITY = 0.1;
const LEAST_PROBABILITY_HERE = 0.02;

const SLOT_ROLES: Readonly<Record<Slot, readonly Role[]>> = {
  method: ['method', 'compared', 'baseModel'],
  benchmark: ['benchmark'],
  'base-model': ['baseModel', 'compared'],
};

export function findCandidates(
  slot: Slot,
  context: LinkContext,
  number: FoundNumber,
  situation: Situation,
): Candidate[] {
  const { sentence } = number.measure;
  const fitting = takeLikeliest(
    context.names.names.filter(
      (name) =>
        name.mentions.length > 0 &&
        SLOT_ROLES[slot].some(
          (role) => roleScore(context.roles, name.index, role) >= leastFor(name, sentence),
        ),
    ),
    MAX_CANDIDATES,
    (name) =>
      nearness(number, name) +
      Math.max(...SLOT_ROLES[slot].map((role) => roleScore(context.roles, name.index, role))),
  );
  const isFitting = new Set(fitting.map((name) => name.index));
  const here = mentionsNear(context, number, isFitting);
  const scene: Scene = { slot, context, number, here, who: saysWho(context, number), situation };
  const candidates: Candidate[] = [];
  for (const name of fitting)
    candidates.push({ names: [name.index], features: describeName(scene, name.index) });
  if (slot === 'benchmark') candidates.push(...findAggregates(scene));
  candidates.push({ names: [], features: describeNone(scene) });
  return candidates;
}

const MAX_CANDIDATES = 30;

/** Between 0 and 1; names within reach of the number come first where there are too many. */
function nearness({ measure }: FoundNumber, name: Name): number {
  const distance = Math.min(
    ...name.mentions.slice(0, 20).map((mention) => Math.abs(mention.firstToken - measure.from)),
  );
  return Math.max(0, 1 - distance / REACH);
}

function leastFor(name: Name, sentence: number): number {
  return name.mentions.some((mention) => mention.sentence === sentence)
    ? LEAST_PROBABILITY_HERE
    : LEAST_PROBABILITY;
}

function mentionsNear(context: LinkContext, number: FoundNumber, names: ReadonlySet<number>): Mention[] {
  const [first, end] = reachOf(context, number);
  const found: Mention[] = [];
  for (let index = first; index < end; index += 1) {
    const mention = context.names.mentionAt[index];
    if (mention === undefined) continue;
    index = mention.endToken - 1;
    if (names.has(mention.name)) found.push(mention);
  }
  return found;
}

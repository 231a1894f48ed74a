// Candidates for the slots of a number, each with features; a learned choice takes one of them (or none).
import type { Role } from '../../model/roles.ts';
import type { Name } from '../find-names/index.ts';
import type { FoundNumber } from '../find-numbers/index.ts';
import { roleScore, takeLikeliest } from '../role-scores.ts';
import { findAggregates } from './aggregates.ts';
import { describeName, describeNone } from './describe-candidate.ts';
import type { LinkContext } from './link-context.ts';
import { REACH, type Candidate, type Scene, type Situation, type Slot } from './scene.ts';
import type { Surroundings } from './surroundings.ts';

/** A name is a candidate for a slot from this probability of a fitting role on; in the number's own sentence from the second on. */
const LEAST_PROBABILITY = 0.1;
const LEAST_PROBABILITY_HERE = 0.02;

const SLOT_ROLES: Readonly<Record<Slot, readonly Role[]>> = {
  method: ['method', 'compared', 'baseModel'],
  benchmark: ['benchmark'],
  'base-model': ['baseModel', 'compared'],
};

/** What is known of a number before its slots are filled. */
interface Asked {
  readonly context: LinkContext;
  readonly number: FoundNumber;
  readonly surroundings: Surroundings;
}

export function findCandidates(slot: Slot, asked: Asked, situation: Situation): Candidate[] {
  const { context, number, surroundings } = asked;
  const fitting = takeLikeliest(
    findFitting(context, SLOT_ROLES[slot], number.measure.sentence),
    MAX_CANDIDATES,
    (name) => nearness(number, name) + likelihood(context, name, SLOT_ROLES[slot]),
  );
  const here = surroundings.mentions.filter(({ name }) => fitting.some(({ index }) => index === name));
  const scene: Scene = { slot, context, number, here, surroundings, situation };
  const candidates = fitting.map(({ index }): Candidate => ({
    names: [index],
    features: describeName(scene, index),
  }));
  if (slot === 'benchmark') candidates.push(...findAggregates(scene));
  candidates.push({ names: [], features: describeNone(scene) });
  return candidates;
}

function findFitting(context: LinkContext, roles: readonly Role[], sentence: number): readonly Name[] {
  return context.names.names.filter((name) => {
    if (name.mentions.length === 0) return false;
    const likely = likelihood(context, name, roles);
    if (likely < LEAST_PROBABILITY_HERE) return false;
    return likely >= LEAST_PROBABILITY || name.mentions.some((mention) => mention.sentence === sentence);
  });
}

/** Of one of the roles. */
function likelihood(context: LinkContext, name: Name, roles: readonly Role[]): number {
  let likely = 0;
  for (const role of roles) likely = Math.max(likely, roleScore(context.roles, name.index, role));
  return likely;
}

const MAX_CANDIDATES = 30;

/** Between 0 and 1; names within reach of the number come first where there are too many. */
function nearness({ measure }: FoundNumber, name: Name): number {
  const distance = Math.min(
    ...name.mentions.slice(0, 20).map((mention) => Math.abs(mention.firstToken - measure.from)),
  );
  return Math.max(0, 1 - distance / REACH);
}

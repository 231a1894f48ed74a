// Which names are proposals, benchmarks, base models and competitors: what is observed of a name at all of its places goes to
// learned models (ingest/learned), one for each role.
import { FeatureSet } from '../../learned/feature-list.ts';
import { toProbability } from '../../learned/model.ts';
import { ROLES, type Role } from '../../model/roles.ts';
import type { Context } from '../context.ts';
import type { Cue } from '../find-cues.ts';
import { findContext, type NameContext } from '../find-contexts.ts';
import type { Mention, Name, NameTable } from '../find-names/index.ts';
import type { Document } from '../read-document.ts';
import { SIGNS } from './signs.ts';
import { conjoinSigns } from './conjoin-signs.ts';
import { describePlace } from './describe-place.ts';
import { findOwnWork } from './find-own-work.ts';
import { observeMention } from './observe-mention.ts';
import { observeMet } from './observe-met.ts';
import { observeName } from './observe-name.ts';
import { TitleWords } from './title-words.ts';
import { observeLists, observePaper, observeVariants } from './observe-neighbours.ts';

export interface NameRoles {
  readonly roles: ReadonlySet<Role>;
  readonly scores: Readonly<Record<Role, number>>;
  readonly observations: FeatureSet;
  /** The paper introduces it as a dataset or benchmark. */
  readonly isIntroducedData: boolean;
}

export interface RoleTable {
  /** In the order of `NameTable.names`. */
  readonly byName: readonly NameRoles[];
  readonly contexts: ReadonlyMap<Mention, NameContext>;
  /** First sentence that speaks of this paper's own work; names only before it are background. */
  readonly ownWorkFrom: number;
}

export function assignRoles(
  document: Document,
  names: NameTable,
  cues: readonly (Cue | undefined)[],
  context: Context,
): RoleTable {
  const contexts = new Map<Mention, NameContext>();
  const ownWorkFrom = findOwnWork(document);
  const title = new TitleWords(document.title.text);
  const surroundings = { title, sentences: document.sentences.length, ownWorkFrom };
  const observed: FeatureSet[] = [];
  for (const name of names.names) {
    const observations = new FeatureSet();
    observed.push(observations);
    observeName(name, surroundings, observations);
    observeMet(name, context.metNames, observations);
    for (const mention of name.mentions) {
      const place = findContext(document, names, cues, mention);
      contexts.set(mention, place);
      const next = names.mentionAt[mention.endToken];
      if (next !== undefined && next.name !== mention.name) observations.add(SIGNS['modifies-name']);
      observeMention(mention, place, document, observations);
      describePlace(document, names, mention, place, observations);
    }
  }
  observeLists(document, names, observed);
  observeVariants(names, observed);
  observePaper(names, observed);
  for (const seen of observed) conjoinSigns(seen);
  const byName = observed.map((observations, index) => decide(observations, names.names[index], context));
  return { byName, contexts, ownWorkFrom };
}

function decide(observations: FeatureSet, name: Name | undefined, context: Context): NameRoles {
  const sums = context.models.roles(observations.items);
  const scores = { method: 0, benchmark: 0, baseModel: 0, compared: 0 };
  const { roleThresholds } = context.models;
  const roles = new Set<Role>();
  for (let place = 0; place < ROLES.length; place += 1) {
    const role = ROLES[place] ?? 'method';
    scores[role] = toProbability(sums[place] ?? 0);
    if (scores[role] >= roleThresholds[role]) roles.add(role);
  }
  if (name === undefined || name.mentions.length === 0) roles.clear();
  const isIntroducedData = roles.has('benchmark') && observations.has(SIGNS['introduced-as-data']);
  // A thing is proposed or a benchmark or a rival; what is both a base model and compared stays both.
  if (roles.has('method') && roles.has('benchmark')) {
    if (scores.method - roleThresholds.method >= scores.benchmark - roleThresholds.benchmark)
      roles.delete('benchmark');
    else roles.delete('method');
  }
  if (roles.has('method')) {
    roles.delete('compared');
    roles.delete('baseModel');
  }
  if (roles.has('benchmark')) {
    roles.delete('compared');
    roles.delete('baseModel');
  }
  return { roles, scores, observations, isIntroducedData };
}

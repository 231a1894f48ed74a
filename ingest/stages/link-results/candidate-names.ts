// Names of the features of candidates (describe-candidate.ts, aggregates.ts), made once.
import { named, ROOT, type Feature } from '../../learned/feature.ts';
import { ROLES, type Role } from '../../model/roles.ts';
import { SIGNS } from '../assign-roles/signs.ts';
import { toPairNames } from './describe-pair.ts';

/** What is said of a name elsewhere that ties all of a paper's numbers to it. */
const TELLING = [
  'based-on',
  'trained',
  'backbone',
  'with',
  'on',
  'improved',
  'evaluated',
  'introduced-as-data',
  'in-title',
  'title-head',
  'often',
  'ours',
] as const;
export const TELLING_SIGNS = TELLING.map((sign) => SIGNS[sign]);

export type RoleOrUnsure = Role | 'unsure';
const OR_UNSURE = [...ROLES, 'unsure'] as const;
export const STEPS = ['0', '1', '2', '3', '4', '5'];

const WHERE = {
  before: 'sentence before',
  after: 'sentence after',
  elsewhere: 'elsewhere',
  title: 'title only',
} as const;

/** The same for each of some words. */
function forEach<Key extends string, Value>(
  keys: readonly Key[],
  make: (key: Key) => Value,
): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, Value>;
}

function toPlaces(root: Feature) {
  return {
    before: root.and(WHERE.before),
    after: root.and(WHERE.after),
    elsewhere: root.and(WHERE.elsewhere),
    title: root.and(WHERE.title),
  };
}

function toSides(side: 'before' | 'after') {
  return { isBy: named(`${side} is by`), does: named(`${side} does`) };
}

/** Names of features that stand alone. */
export const SEEN = {
  role: forEach(ROLES, (role) => named(`role ${role}`)),
  main: named('main'),
  ours: named('ours'),
  derived: named('derived'),
  before: toSides('before'),
  after: toSides('after'),
  where: toPlaces(ROOT),
  kind: named('kind'),
  rule: named('rule'),
  ruleInPart: named('rule in part'),
  same: named('same as before'),
  other: named('not as before'),
  parallel: named('parallel'),
  notParallel: named('not parallel'),
  inOrder: named('in order'),
  outOfOrder: named('out of order'),
  isMethod: named('is the method'),
  methodUnnamed: named('method unnamed'),
  methodOwn: named('method is own'),
  methodRival: named('method is a rival'),
  aggregate: named('aggregate'),
  none: named('none'),
};

/** Names of features that begin with the name's likely role. */
export const OF_ROLE = forEach(OR_UNSURE, (role) => {
  const root = named(role);
  return {
    before: root.and('before is by'),
    after: root.and('after is by'),
    where: toPlaces(root),
    back: root.and('back'),
    opens: root.and('elsewhere, opens'),
  };
});
export const PAIR_OF = forEach(OR_UNSURE, (role) => toPairNames(named(role)));
export const PAIR_OF_LIST = toPairNames(named('list'));

// Candidates of several benchmarks: one number over all of a list.
import { FeatureList } from '../../learned/feature-list.ts';
import type { FoundNumber } from '../find-numbers/index.ts';
import { boundWords } from '../find-numbers/number-view.ts';
import { roleScore } from '../role-scores.ts';
import { PAIR_OF_LIST, SEEN, STEPS } from './candidate-names.ts';
import { describeLists } from './describe-candidate.ts';
import { describePair } from './describe-pair.ts';
import { groupLists, type LinkContext } from './link-context.ts';
import { reachOf, type Candidate, type Scene } from './scene.ts';

/** Lists as a whole: "an average of 8.4% across A, B and C". */
export function findAggregates(scene: Scene): Candidate[] {
  const { context, number, here, situation } = scene;
  const likely = here.filter((mention) => roleScore(context.roles, mention.name, 'benchmark') >= 0.3);
  const lists = groupLists(context, likely).map((list) => [...new Set(list.map((mention) => mention.name))]);
  const all = [...new Set(likely.map((mention) => mention.name))];
  const groups = [...lists, ...(lists.length > 1 ? [all] : [])].filter((names) => names.length > 1);
  const { rule } = situation;
  const isNew = rule.names.length > 1 && !groups.some((group) => group.join() === rule.names.join());
  if (isNew) groups.push([...rule.names]);
  return groups.map((names) => {
    const own = likely.filter((mention) => names.includes(mention.name));
    const [first, last] = [own[0], own.at(-1)];
    const features = new FeatureList();
    const { aggregate } = SEEN;
    features.add(aggregate);
    features.add(aggregate.of('of')?.of(STEPS[Math.min(names.length, 5)] ?? '5'));
    if (first !== undefined && last !== undefined) {
      describePair(
        context,
        number,
        { firstToken: first.firstToken, endToken: last.endToken },
        likely.filter((mention) => !own.includes(mention)),
        { features, names: PAIR_OF_LIST },
      );
    }
    const isAverage = boundWords(number.view).includes('average') || saysAverage(context, number);
    features.add(aggregate.ofText(isAverage ? 'average' : 'not average'));
    features.add(aggregate.ofText(situation.size > 1 ? 'for list' : 'for one'));
    features.add(aggregate.ofText(names.length === situation.size ? 'as long as list' : 'of other length'));
    describeLists(scene, names, features);
    return { names, features: features.items };
  });
}

const AVERAGE = /^averag|^mean$|^overall$/;

function saysAverage(context: LinkContext, number: FoundNumber): boolean {
  const { tokens } = context.document;
  const [first, end] = reachOf(context, number);
  for (let index = first; index < end; index += 1) if (AVERAGE.test(tokens[index]?.lower ?? '')) return true;
  return false;
}

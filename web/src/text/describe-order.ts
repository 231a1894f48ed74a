import type { LeaderboardGroup } from '../../../server/contract.ts';

type Ordered = Pick<LeaderboardGroup, 'metric' | 'kind' | 'direction' | 'higherIsBetter'>;

/** Which end of a group comes first, or why none does: `larger reduction is better`. */
export function describeOrder({ metric, kind, direction, higherIsBetter }: Ordered): string {
  if (higherIsBetter === null)
    return `not ranked: ${metric === null ? 'the metric is not named' : 'nothing says which end is better'}`;
  const moves = kind === 'change' || kind === 'ratio';
  if (!moves || direction === null) return `${higherIsBetter ? 'higher' : 'lower'} value is better`;
  const what = direction === 'up' ? 'increase' : 'reduction';
  return `${higherIsBetter ? 'larger' : 'smaller'} ${what} is better`;
}

import { describe, expect, it } from 'vitest';
import { takeLikeliest } from '../../ingest/stages/role-scores.ts';

const worthOf = ({ worth }: { worth: number }): number => worth;
const items = [0.2, 0.9, 0.5, 0.5, 0.7].map((worth, at) => ({ worth, at }));

describe('the likeliest', () => {
  it('are all, where there are no more', () => {
    expect(takeLikeliest(items, 5, worthOf)).toEqual(items);
  });

  it('keep their order', () => {
    expect(takeLikeliest(items, 2, worthOf).map(({ at }) => at)).toEqual([1, 4]);
  });

  it('are the earlier ones of equals, and never displace what is worth more', () => {
    expect(takeLikeliest(items, 3, worthOf).map(({ at }) => at)).toEqual([1, 2, 4]);
  });
});

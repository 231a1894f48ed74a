import { describe, expect, it } from 'vitest';
import { fitColumns } from '../../ingest/commands/fit-columns.ts';

const row = (...lengths: readonly number[]) => lengths.map((length) => 'x'.repeat(length));
/** Every column with its frame, and the last border. */
const total = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width + 1, 1);

describe('columns', () => {
  it('keep their width where all fit', () => {
    expect(fitColumns([row(4, 5), row(10, 3)], 80)).toEqual([12, 7]);
  });

  it('give way from the widest on', () => {
    const widths = fitColumns([row(6, 400, 300)], 80);
    expect(widths[0]).toBe(8);
    expect(widths[1]).toBe(widths[2]);
    expect(total(widths)).toBeLessThanOrEqual(80);
  });

  it('stay readable where they cannot fit', () => {
    expect(Math.min(...fitColumns([row(50, 50, 50, 50, 50, 50)], 20))).toBe(10);
  });

  it('of no rows are those of the heads', () => {
    expect(fitColumns([row(3)], 80)).toEqual([5]);
    expect(fitColumns([], 80)).toEqual([]);
  });
});

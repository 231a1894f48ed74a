import { describe, expect, it } from 'vitest';
import { Calibration } from '../../ingest/eval/calibration.ts';

function calibrationOf(points: readonly (readonly [number, boolean])[]): Calibration {
  const calibration = new Calibration();
  for (const [confidence, isRight] of points) calibration.add(confidence, isRight);
  return calibration;
}

describe('calibration', () => {
  it('has no error where as many are right as are said to be', () => {
    const points = [true, true, true, false].map((isRight) => [0.75, isRight] as const);
    expect(calibrationOf(points).error).toBeCloseTo(0);
  });

  it('weighs each bin by what is in it', () => {
    const points = [[1, true] as const, ...[false, false, false].map((isRight) => [0.6, isRight] as const)];
    expect(calibrationOf(points).error).toBeCloseTo(0.45);
  });

  it('counts those that claim to be sure', () => {
    const calibration = calibrationOf([
      [0.9, true],
      [0.95, false],
      [0.89, true],
    ]);
    expect(calibration.sure).toEqual({ right: 1, of: 2 });
    expect(calibration.count).toBe(3);
  });

  it('says of each tenth that holds results how many are right', () => {
    const { bins } = calibrationOf([
      [0.5, true],
      [0.5, false],
      [1, true],
    ]);
    expect(bins).toEqual([
      { said: 0.5, right: 0.5, count: 2 },
      { said: 1, right: 1, count: 1 },
    ]);
  });

  it('of nothing has no error', () => {
    expect(calibrationOf([]).error).toBe(0);
  });
});

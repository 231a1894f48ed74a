import { describe, expect, test } from 'vitest';
import {
  formatGain,
  formatResult,
  formatUnit,
  toQualifierWord,
} from '../../../web/src/text/format-result.ts';
import { aResult } from '../builders.ts';

describe('a result in words', () => {
  test.each([
    ['91.13%', { value: 91.13 }],
    ['0%', { value: 0 }],
    [
      'up to +4.4 points',
      { value: 4.4, kind: 'change', unit: 'points', direction: 'up', qualifier: 'up_to' },
    ],
    ['−80.1%', { value: 80.1, kind: 'change', direction: 'down' }],
    ['12% relative', { value: 12, kind: 'change', relative: true }],
    ['+12% relative', { value: 12, kind: 'change', relative: true, direction: 'up' }],
    ['12.51 → 63.91%', { value: 63.91, baselineValue: 12.51, kind: 'from_to' }],
    ['0 → 3', { value: 3, baselineValue: 0, kind: 'from_to', unit: '' }],
    ['17–24%', { value: 24, valueLow: 17 }],
    ['0–5%', { value: 5, valueLow: 0 }],
    ['about 3.1× lower', { value: 3.1, kind: 'ratio', unit: 'x', direction: 'down', qualifier: 'approx' }],
    ['2×', { value: 2, kind: 'ratio', unit: 'x' }],
    ['average 70.5', { value: 70.5, unit: '', qualifier: 'average' }],
    ['12,500', { value: 12_500, unit: '' }],
    ['0.0421', { value: 0.0421, unit: '' }],
  ] as const)('%s', (text, given) => {
    expect(formatResult(aResult(given))).toBe(text);
  });

  test('shows a qualifier of a newer extractor as it is called', () => {
    expect(toQualifierWord('more_than')).toBe('more than');
  });

  test('names the unit, also where there is none', () => {
    expect(['%', 'x', '', 'points'].map(formatUnit)).toEqual(['%', '×', 'no unit', 'points']);
  });
});

describe('the gain from one level to another', () => {
  test('is in points for percentages, without the noise of binary fractions', () => {
    expect(formatGain(aResult({ kind: 'from_to', baselineValue: 12.51, value: 63.91 }))).toBe('+51.4 points');
  });

  test('keeps the sign of a loss and says zero', () => {
    expect(formatGain(aResult({ kind: 'from_to', baselineValue: 5, value: 3.5, unit: '' }))).toBe('−1.5');
    expect(formatGain(aResult({ kind: 'from_to', baselineValue: 5, value: 5, unit: '' }))).toBe('0');
  });

  test('is not made up for other kinds', () => {
    expect(formatGain(aResult({ kind: 'score', baselineValue: 5 }))).toBeNull();
    expect(formatGain(aResult({ kind: 'from_to', baselineValue: null }))).toBeNull();
  });
});

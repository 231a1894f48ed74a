// How a name itself is written: its shape, its length, how it begins and ends.
import { named } from '../../learned/feature.ts';
import type { FeatureSet } from '../../learned/feature-list.ts';
import type { NameShape } from '../name-shape.ts';
import { SIGNS } from './signs.ts';

const SEEN = {
  shape: named('shape'),
  words: named('words'),
  ends: named('ends'),
  tail: named('tail'),
  head: named('head'),
};
const COUNTS = ['0', '1', '2', '3', '4'];
const MAX_LAST_WORD = 12;

export function describeSpelling(text: string, shape: NameShape, seen: FeatureSet): void {
  seen.add(SEEN.shape.of(shape));
  const words = text.split(/[\s-]/);
  const last = words.at(-1) ?? '';
  seen.add(SEEN.words.of(COUNTS[Math.min(words.length, 4)] ?? '4'));
  const hasDigits = /\d/.test(text);
  const ending = last.length > MAX_LAST_WORD ? '' : last.toLowerCase();
  seen.add(SEEN.ends.of(hasDigits ? ending.replaceAll(/\d+/g, '#') : ending));
  const plain = (hasDigits ? text.replaceAll(/\d/g, '#') : text).toLowerCase();
  seen.add(SEEN.tail.ofText(plain.slice(-3)));
  seen.add(SEEN.tail.ofText(plain.slice(-4)));
  seen.add(SEEN.head.ofText(plain.slice(0, 3)));
  if (text.length <= 4) seen.add(SIGNS.short);
  if (text.length > 14) seen.add(SIGNS.long);
  if (!hasDigits) return;
  if (/\d[bm]$/i.test(text)) seen.add(SIGNS['has-size']);
  if (/^[^\d]*\d+k$/i.test(text)) seen.add(SIGNS['has-count']);
}

export function endsInYear(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0x30 && last <= 0x39 && /(?:19|20)\d\d$/.test(text);
}

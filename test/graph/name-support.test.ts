import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  copySupport,
  countMention,
  formatSupport,
  parseSupport,
  showName,
  type Mention,
} from '../../ingest/graph/writing/name-support.ts';

const spelling = fc.constantFrom('GSM8K', 'gsm8k', 'GSM-8K', '__proto__', 'a');
const mention: fc.Arbitrary<Mention> = fc.record({
  name: spelling,
  nameRank: fc.integer({ min: 0, max: 3 }),
  aliases: fc.array(spelling, { maxLength: 3 }),
  isBaseModel: fc.boolean(),
  parents: fc.array(fc.constantFrom('p', 'q'), { maxLength: 2 }),
  properties: fc.constantFrom({}, { family: 'x' }, { family: 'y', sizeB: 7 }),
});

test('what a name is shown as does not depend on the order in which papers mention it', () => {
  fc.assert(
    fc.property(fc.array(mention, { minLength: 1, maxLength: 8 }), (mentions) => {
      expect(countAll(mentions.toReversed())).toEqual(countAll(mentions));
    }),
  );
});

test('taking a mention back leaves what was there before it', () => {
  fc.assert(
    fc.property(fc.array(mention, { maxLength: 6 }), mention, (mentions, other) => {
      const support = parseSupport(countAll([...mentions, other]));
      countMention(support, other, -1);
      expect(formatSupport(support)).toBe(countAll(mentions));
    }),
  );
});

test('support survives being stored', () => {
  fc.assert(
    fc.property(fc.array(mention, { maxLength: 6 }), (mentions) => {
      const text = countAll(mentions);
      expect(formatSupport(parseSupport(text))).toBe(text);
      expect(showName(parseSupport(text)).aliases).toEqual(
        [...showName(parseSupport(text)).aliases].toSorted(),
      );
    }),
  );
});

test('what was stored before names could be open is taken for what papers said themselves', () => {
  fc.assert(
    fc.property(fc.array(mention, { maxLength: 6 }), (mentions) => {
      const text = countAll(mentions);
      const { said: _, proposed: __, ...older } = JSON.parse(text) as Record<string, unknown>;
      expect(formatSupport(parseSupport(JSON.stringify(older)))).toBe(text);
    }),
  );
});

test('a copy is counted on its own', () => {
  const support = parseSupport(countAll([]));
  const copy = copySupport(support);
  countMention(
    copy,
    { name: 'a', nameRank: 1, aliases: [], isBaseModel: true, parents: [], properties: {} },
    1,
  );
  expect([support.papers, copy.papers]).toEqual([0, 1]);
});

test.each(['', 'null', '{}', '{"papers":-1}', '[]'])('support that reads %j is called broken', (text) => {
  expect(() => parseSupport(text)).toThrow(expect.objectContaining({ code: 'STORE_BROKEN' }));
});

function countAll(mentions: readonly Mention[]): string {
  const support = copySupport();
  for (const each of mentions) countMention(support, each, 1);
  return formatSupport(support);
}

// Corrections of users: what they change, and how wrong lines are refused.
import { describe, expect, test } from 'vitest';
import { parseUserAliases } from '../../ingest/naming/user-aliases.ts';
import { aNamer } from './a-namer.ts';

const namerOf = (...rows: object[]) =>
  aNamer(parseUserAliases(rows.map((row) => JSON.stringify(row)).join('\n'), 'aliases.jsonl'));

test('a name means what another one means, in any spelling', () => {
  const namer = namerOf({ type: 'benchmark', name: 'Foo-Bench', sameAs: 'GSM8K' });
  expect(namer.identify('benchmark', 'foobench').id).toBe('benchmark:gsm8k');
  expect(namer.identify('benchmark', 'foobench').rule).toBe('user.same-as');
  expect(namer.identify('benchmark', 'FooBench-2').id).not.toBe('benchmark:gsm8k');
});

test('a name is different from what the rules take it for, and no variant of it', () => {
  const namer = namerOf({ type: 'benchmark', name: 'MATH500', differentFrom: 'MATH-500' });
  const found = namer.identify('benchmark', 'MATH500');
  expect(found.id).not.toBe(aNamer().identify('benchmark', 'MATH-500').id);
  expect(found.parents).toEqual([]);
});

test('a name is a variant of what the user says, or of nothing', () => {
  const namer = namerOf(
    { type: 'benchmark', name: 'UCF-Crime', variantOf: 'UCF-101' },
    { type: 'model', name: 'QwQ', variantOf: null },
  );
  expect(namer.identify('benchmark', 'UCF-Crime').parents.map(({ id }) => id)).toEqual(['benchmark:ucf101']);
  expect(namer.identify('model', 'QwQ').parents).toEqual([]);
});

test('the version of naming changes with the aliases', () => {
  const row = { type: 'benchmark', name: 'Foo', sameAs: 'GSM8K' };
  expect(namerOf(row).version).toBe(namerOf(row).version);
  expect(namerOf(row).version).not.toBe(aNamer().version);
});

describe('is refused, naming the line', () => {
  test.each([
    ['no JSON', 'GSM8K = gsm'],
    ['an unknown type', '{"type": "thing", "name": "a", "sameAs": "b"}'],
    ['nothing decided', '{"type": "model", "name": "a"}'],
    ['two things at once', '{"type": "model", "name": "a", "sameAs": "b", "variantOf": "c"}'],
    ['an unknown field', '{"type": "model", "name": "a", "sameas": "b"}'],
    ['the same as itself', '{"type": "model", "name": "a", "sameAs": "A"}'],
    ['a name twice', '{"type": "model", "name": "ok", "sameAs": "d"}'],
  ])('%s', (_title, line) => {
    const content = `{"type": "model", "name": "ok", "sameAs": "b"}\n\n${line}`;
    expect(() => parseUserAliases(content, 'my.jsonl')).toThrow(
      expect.objectContaining({
        code: 'ALIASES_INVALID',
        message: expect.stringMatching(/^my\.jsonl, line 3: /),
      }),
    );
  });

  test('a circle', () => {
    const content =
      '{"type": "model", "name": "a", "sameAs": "b"}\n{"type": "method", "name": "b", "sameAs": "a"}';
    expect(() => parseUserAliases(content, 'my.jsonl')).toThrow(
      expect.objectContaining({ code: 'ALIASES_INVALID' }),
    );
  });
});

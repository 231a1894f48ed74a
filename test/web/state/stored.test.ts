import { describe, expect, test } from 'vitest';
import { MAX_HISTORY, addToHistory, queryHistory } from '../../../web/src/state/query-history.ts';
import type { QueryHistory } from '../../../web/src/state/query-history.ts';
import { createStored } from '../../../web/src/state/stored.ts';
import type { TextStorage } from '../../../web/src/state/stored.ts';
import { themeSchema, toShade } from '../../../web/src/state/theme.ts';
import type { Theme } from '../../../web/src/state/theme.ts';

function aStorage(start: Record<string, string> = {}): TextStorage {
  const values = new Map(Object.entries(start));
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => {
      values.set(key, value);
    },
  };
}

describe('a stored value', () => {
  const storedIn = (storage: () => TextStorage) =>
    createStored<Theme>('theme', themeSchema, 'system', storage);

  test('comes back', () => {
    const storage = aStorage();
    storedIn(() => storage).write('dark');
    expect(storedIn(() => storage).read()).toBe('dark');
  });

  test.each(['"pink"', '{', '', '{"__proto__": 1}', 'null'])(
    'that is none counts as not stored: %s',
    (text) => {
      expect(storedIn(() => aStorage({ theme: text })).read()).toBe('system');
    },
  );

  test('is lost, and nothing else, where the browser refuses', () => {
    const refusing = storedIn(() => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(refusing.read()).toBe('system');
    expect(() => {
      refusing.write('dark');
    }).not.toThrow();
  });
});

describe('the history of queries', () => {
  const run = (query: string) => ({ query, parameters: '' });

  test('holds each query once, the newest first', () => {
    const history = ['a', 'b', 'a'].reduce<QueryHistory>((all, query) => addToHistory(all, run(query)), []);
    expect(history.map(({ query }) => query)).toEqual(['a', 'b']);
  });

  test('tells the same query with other parameters apart', () => {
    const history = addToHistory([run('a')], { query: 'a', parameters: '{}' });
    expect(history).toHaveLength(2);
  });

  test('forgets the oldest, and reads back what it wrote', () => {
    const queries = Array.from({ length: MAX_HISTORY + 3 }, (_, index) => String(index));
    const history = queries.reduce<QueryHistory>((all, query) => addToHistory(all, run(query)), []);
    expect(history).toHaveLength(MAX_HISTORY);
    expect(queryHistory.parse(JSON.parse(JSON.stringify(history)))).toEqual(history);
  });
});

test('the system’s colours are followed where no other choice was made', () => {
  expect([toShade('system', true), toShade('system', false)]).toEqual(['dark', 'light']);
  expect([toShade('light', true), toShade('dark', false)]).toEqual(['light', 'dark']);
});

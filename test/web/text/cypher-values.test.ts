import { describe, expect, test } from 'vitest';
import { toShownValue } from '../../../web/src/text/graph-value.ts';
import { parseParameters } from '../../../web/src/text/parse-parameters.ts';

describe('a value of an answer', () => {
  test.each([
    [null, { shape: 'nothing' }],
    [0, { shape: 'number', text: '0' }],
    [2024, { shape: 'number', text: '2024' }],
    [1234567890123, { shape: 'number', text: '1234567890123' }],
    [63.91 - 12.51, { shape: 'number', text: '51.4' }],
    [-0.000_012_5, { shape: 'number', text: '−0.0000125' }],
    [false, { shape: 'text', text: 'false' }],
    ['', { shape: 'text', text: '' }],
    [
      { kind: 'integer', digits: '9007199254740993' },
      { shape: 'number', text: '9007199254740993' },
    ],
    [
      { kind: 'map', entries: { a: 1 } },
      { shape: 'text', text: '{"a":1}' },
    ],
    [
      { kind: 'other', type: 'date', text: '2024-01-01' },
      { shape: 'text', text: '2024-01-01' },
    ],
    [
      { kind: 'unheard of', a: 1 },
      { shape: 'text', text: '{"kind":"unheard of","a":1}' },
    ],
    [
      { kind: 'node', labels: 'no list' },
      { shape: 'text', text: '{"kind":"node","labels":"no list"}' },
    ],
  ])('%j', (value, shown) => {
    expect(toShownValue(value)).toEqual(shown);
  });

  const node = {
    kind: 'node',
    elementId: '1',
    labels: ['Method', 'BaseModel'],
    properties: { id: 'method:x', name: 'X' },
  };

  test('is a node with its name, its type and where it leads', () => {
    expect(toShownValue(node)).toMatchObject({
      shape: 'node',
      text: 'X',
      type: 'BaseModel',
      label: 'Method:BaseModel',
      id: 'method:x',
    });
  });

  test('is a node without a name that shows its labels, and leads nowhere', () => {
    const nameless = { ...node, labels: ['Result'], properties: {} };
    expect(toShownValue(nameless)).toMatchObject({ text: 'Result', type: null, id: null });
  });

  test('is a path that alternates nodes and relationships', () => {
    const relationship = { kind: 'relationship', elementId: '2', type: 'ON', properties: {} };
    const path = { kind: 'path', nodes: [node, node], relationships: [relationship] };
    const shown = toShownValue(path);
    expect(shown.shape === 'path' ? shown.parts.map(({ shape }) => shape) : []).toEqual([
      'node',
      'relationship',
      'node',
    ]);
  });

  test('is a list of values', () => {
    expect(toShownValue([1, null])).toEqual({
      shape: 'list',
      parts: [{ shape: 'number', text: '1' }, { shape: 'nothing' }],
    });
  });
});

describe('parameters', () => {
  test('are a JSON object, or nothing', () => {
    expect(parseParameters('{"a": [1, null]}')).toEqual({ isFine: true, value: { a: [1, null] } });
    expect(parseParameters('  ')).toEqual({ isFine: true, value: {} });
  });

  test.each(['[1]', '"a"', 'null', '{a: 1}', '{'])('are refused with a reason: %s', (text) => {
    expect(parseParameters(text)).toMatchObject({
      isFine: false,
      reason: expect.stringContaining('Parameters'),
    });
  });
});

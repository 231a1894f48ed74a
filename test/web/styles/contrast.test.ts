// The style sheet's colours, measured: text at least 4.5:1, nodes and edges that carry meaning at least 3:1 (WCAG 2.2).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../../scripts/ensure.mjs';

const sheet = readFileSync(join(root, 'web', 'src', 'styles', 'tokens.css'), 'utf8');

function readColours(block: string): Map<string, string> {
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[\da-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
}

const [lightBlock = '', darkBlock = ''] = sheet.split(":root[data-theme='dark']");
const themes = { light: readColours(lightBlock), dark: readColours(darkBlock) };

/** Relative luminance as WCAG defines it. */
function toLuminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function toContrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [one, other].map(toLuminance).toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const SURFACES = ['surface', 'canvas', 'surface-sunken', 'surface-hover', 'surface-selected'];
const TEXT = [
  ...SURFACES.flatMap((surface) => [
    ['text', surface],
    ['text-muted', surface],
    ['accent', surface],
  ]),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['danger', 'danger-surface'],
  ['caution', 'caution-surface'],
  ['mark-text', 'mark'],
  ['label', 'halo'],
  ...['method', 'benchmark', 'base-model', 'compared', 'result', 'skip'].map((role) => [
    'text',
    `role-${role}`,
  ]),
  ...['keyword', 'string', 'number', 'name', 'comment'].map((part) => [`code-${part}`, 'surface']),
] as const;
const SHAPES = [
  ...['method', 'base-model', 'benchmark', 'metric', 'paper'].flatMap((type) => [
    [`node-${type}`, 'canvas'],
    [`node-${type}`, 'surface'],
  ]),
  // The most frequent edge, "evaluated on", stays in the background.
  ...['compared-with', 'built-on', 'proposes', 'introduces', 'variant-of', 'reports-on'].map((type) => [
    `edge-${type}`,
    'canvas',
  ]),
  ['accent', 'line'],
] as const;

describe.each(Object.entries(themes))('%s colours', (_, colours) => {
  const measure = ([front = '', back = '']: readonly string[]): number => {
    const [one, other] = [colours.get(front), colours.get(back)];
    if (one === undefined || other === undefined) throw new Error(`tokens.css has no ${front} or no ${back}`);
    return toContrast(one, other);
  };

  test.each(TEXT)('text can be read: %s on %s', (...pair) => {
    expect(measure(pair)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(SHAPES)('shapes can be told apart: %s on %s', (...pair) => {
    expect(measure(pair)).toBeGreaterThanOrEqual(3);
  });
});

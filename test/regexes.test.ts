// No pattern takes more than linear time, whatever the text: proven for every pattern in the sources.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'oxc-parser';
import { check } from 'recheck';
import { expect, test } from 'vitest';
import { root } from '../scripts/ensure.mjs';

interface Pattern {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** A pattern that is certainly slow: the proof has to find it, or it proves nothing. */
const SLOW = { source: String.raw`(\d+)+%`, flags: '' };
const CHECK_TIMEOUT_MS = 20_000;

test('every pattern is safe', { timeout: 300_000 }, async () => {
  const patterns = ['ingest', 'server'].flatMap(findPatterns);
  expect(patterns.length).toBeGreaterThan(100);
  const slow: string[] = [];
  for (const { place, source, flags } of patterns) {
    const { status } = await check(source, flags, { timeout: CHECK_TIMEOUT_MS });
    if (status !== 'safe') slow.push(`${place}: /${source}/${flags} is ${status}`);
  }
  expect(slow).toEqual([]);
});

test('the proof finds a slow pattern', async () => {
  expect((await check(SLOW.source, SLOW.flags)).status).toBe('vulnerable');
});

function findPatterns(folder: string): Pattern[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const { program } = parseSync(name, readFileSync(join(root, folder, name), 'utf8'));
      return regexesIn(program).map(({ pattern, flags }) => ({
        place: `${folder}/${name}`,
        source: pattern,
        flags,
      }));
    });
}

function regexesIn(node: unknown): { pattern: string; flags: string }[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('regex' in node) return [node.regex as { pattern: string; flags: string }];
  return Object.values(node).flatMap(regexesIn);
}

// How much the tests of this folder do: a small sample among all tests, everything with `npm run soak`, which sets these.
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const { SOAK_ROUNDS, SOAK_SEED, SOAK_OUT } = process.env;

export const isSoak = SOAK_OUT !== undefined;
export const SEED = Number(SOAK_SEED ?? '1');

/** Rounds of a test that kills: what the environment says, else few. */
export function countRounds(few: number): number {
  return SOAK_ROUNDS === undefined ? few : Number(SOAK_ROUNDS);
}

/** Keeps a table as it stands so far, so that a run that is broken off leaves what it found. */
export function reportAll(name: string, lines: readonly string[]): void {
  if (SOAK_OUT === undefined) return;
  mkdirSync(SOAK_OUT, { recursive: true });
  writeFileSync(join(SOAK_OUT, `${name}.md`), `${lines.join('\n')}\n`);
}

/** Adds to what a run found, as Markdown, where `npm run soak` collects it. */
export function report(name: string, lines: readonly string[]): void {
  if (SOAK_OUT === undefined) return;
  mkdirSync(SOAK_OUT, { recursive: true });
  appendFileSync(join(SOAK_OUT, `${name}.md`), `${lines.join('\n')}\n`);
}

// The names of gold, scored by its own program. docs/names.md has the figures, and those of the half that was held out.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shared } from '../setup/shared.ts';
import { aNamer } from './a-namer.ts';

const gold = shared('gold/names.dev.jsonl');
const REASON = 'the annotated names are not on this machine (../shared/gold)';
const FLOORS = { benchmark: { names: 0.97, parents: 0.88 }, model: { names: 0.975, parents: 0.88 } } as const;

test.skipIf(!existsSync(gold))(`resolves the names of gold (else skipped: ${REASON})`, () => {
  const namer = aNamer();
  const folder = mkdtempSync(join(tmpdir(), 'benchgraph-names-'));
  try {
    const resolved = join(folder, 'resolved.jsonl');
    const rows = readFileSync(gold, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
    writeFileSync(resolved, rows.map((line) => resolve(line)).join('\n'));
    const printed = execFileSync(process.execPath, [shared('gold/names.mjs'), gold, resolved], {
      encoding: 'utf8',
    });
    for (const [type, floor] of Object.entries(FLOORS)) {
      const line = printed.split('\n').find((each) => each.startsWith(type)) ?? '';
      const [names = 0, parents = 0] = [...line.matchAll(/F1 (\d\.\d+)/g)].map(([, figure]) =>
        Number(figure),
      );
      expect({ line, reached: names >= floor.names && parents >= floor.parents }).toEqual({
        line,
        reached: true,
      });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }

  function resolve(line: string): string {
    const { type, name } = JSON.parse(line) as { type: 'benchmark' | 'model'; name: string };
    const { id, parents } = namer.identify(type, name);
    return JSON.stringify({ type, name, canonicalId: id, parentIds: parents.map((parent) => parent.id) });
  }
});

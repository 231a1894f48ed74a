import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLines } from '../../ingest/graph/embedded/read-lines.ts';

test('gives back the lines of any text, however it is cut into chunks', async () => {
  const line = fc.string({ unit: fc.constantFrom('a', 'é', '🦙', '\u2028', '\u2029', '\r', ' ') });
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 6 }),
      fc.integer({ min: 1, max: 7 }),
      async (lines, size) => {
        const bytes = Buffer.from(lines.map((each) => `${each}\n`).join(''));
        const read: string[] = [];
        for await (const each of readLines(cut(bytes, size))) read.push(each);
        expect(read).toEqual(lines);
      },
    ),
  );
});

async function* cut(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

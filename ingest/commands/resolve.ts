import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { BenchgraphError } from '../errors.ts';
import { createNamer } from '../naming/namer.ts';
import { NAME_TYPES } from '../naming/resolved-name.ts';
import { readUserAliases } from '../naming/read-user-aliases.ts';
import { parseJson } from '../parse-json.ts';
import { buildMetricMatcher } from '../stages/context.ts';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';

const line = z.object({ type: z.enum(NAME_TYPES), name: z.string().trim().min(1) });

/** Prints for each line {"type", "name"} which thing the name means: its id, and the ids of what it is a variant of. */
export async function runResolve(
  path: string,
  options: { aliases?: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const namer = createNamer(
    buildMetricMatcher(),
    await readUserAliases(options.aliases, terminal.environment),
  );
  const content = await readInput(path, terminal);
  for (const [index, text] of content.split('\n').entries()) {
    if (text.trim() === '') continue;
    const parsed = line.safeParse(parseJson(text));
    if (!parsed.success)
      throw new BenchgraphError(
        'INPUT_UNRECOGNISED',
        `${path}, line ${index + 1}: expected {"type": ${NAME_TYPES.map((type) => `"${type}"`).join(' | ')}, "name": "…"}`,
      );
    const { type, name } = parsed.data;
    const { id, parents } = namer.identify(type, name);
    await terminal.print(
      `${JSON.stringify({ type, name, canonicalId: id, parentIds: parents.map((parent) => parent.id) })}\n`,
    );
  }
  return EXIT.done;
}

async function readInput(path: string, terminal: Terminal): Promise<string> {
  if (path === '-') {
    let text = '';
    for await (const chunk of terminal.input) text += String(chunk);
    return text;
  }
  return readFile(path, 'utf8').catch((cause: unknown) => {
    throw new BenchgraphError('INPUT_NOT_FOUND', `${path}: expected a file of names, it cannot be read`, {
      cause,
    });
  });
}

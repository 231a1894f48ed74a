import { parseStoreConfig } from '../config.ts';
import type { GraphStore } from '../graph/graph-store.ts';
import { openStore } from '../graph/open-store.ts';
import { readMeanings, readUsesOfName } from '../graph/queries/uses-of-name.ts';
import { toUnresolvedId } from '../naming/method-id.ts';
import { createNamer, type IdentifiedName } from '../naming/namer.ts';
import { readUserAliases } from '../naming/read-user-aliases.ts';
import { buildMetricMatcher } from '../stages/context.ts';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';

const MAX_PAPERS_SHOWN = 20;
const LABELS = { benchmark: 'Benchmark', method: 'Method' } as const;
export const EXPLAINED_TYPES = ['benchmark', 'method'] as const;
type ExplainedType = (typeof EXPLAINED_TYPES)[number];

/** Prints how a name is resolved, and what the store has under it: aliases, what else is called so, papers that use it. */
export async function runExplainName(
  name: string,
  options: { type?: ExplainedType; aliases?: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const namer = createNamer(
    buildMetricMatcher(),
    await readUserAliases(options.aliases, terminal.environment),
  );
  const store = await openStore(parseStoreConfig(terminal.environment));
  try {
    if (namer.isGeneric(name))
      await terminal.print(`"${name}" names nothing (rule name.generic): it is no node\n`);
    for (const type of options.type === undefined ? EXPLAINED_TYPES : [options.type])
      for (const line of await explain(type, namer.identify(type, name), store))
        await terminal.print(`${line}\n`);
    return EXIT.done;
  } finally {
    await store.close();
  }
}

async function explain(type: ExplainedType, means: IdentifiedName, store: GraphStore): Promise<string[]> {
  const { id, rule, parents, isOpen, properties } = means;
  const says = Object.entries(properties).map(([key, value]) => `${key} ${String(value)}`);
  const lines = [
    `as a ${type}: ${id}`,
    `  rule        ${rule}${isOpen ? ', open: papers in the store say which method it is' : ''}`,
    ...(says.length === 0 ? [] : [`  says        ${says.join(', ')}`]),
    ...(parents.length === 0 ? [] : [`  variant of  ${parents.map((parent) => parent.id).join(', ')}`]),
  ];
  const ids = isOpen ? [id, toUnresolvedId(id)] : [id];
  const stored = await store.read(readMeanings(LABELS[type], ids));
  if (stored.length === 0) lines.push('  store       no paper uses it');
  for (const meaning of stored.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    lines.push(`  in the store: ${meaning.id} "${meaning.name}", ${meaning.papers} papers mention it`);
    if (meaning.aliases.length > 0) lines.push(`    aliases   ${meaning.aliases.join(' | ')}`);
    const papers = await store.read(readUsesOfName(LABELS[type], meaning.id));
    const sorted = papers.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    for (const paper of sorted.slice(0, MAX_PAPERS_SHOWN))
      lines.push(`    paper     ${paper.id} ${paper.title}`);
    if (sorted.length > MAX_PAPERS_SHOWN)
      lines.push(`    … and ${sorted.length - MAX_PAPERS_SHOWN} more papers`);
  }
  return lines;
}

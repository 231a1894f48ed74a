// One transaction of a write: the papers' old parts out, their new parts in, the names they share put right. What it
// reads it reads after taking the store's lock, so nobody else changes it in between.
import { BenchgraphError } from '../../errors.ts';
import { CLAIM_TYPES, KEYED_LABELS, NAME_LABELS } from '../../model/ontology.ts';
import type { GraphEdge, PaperGraph, Properties } from '../../model/paper-graph.ts';
import { parseSupport, type NameSupport } from './name-support.ts';
import {
  findText,
  getNumber,
  getText,
  runWithRows,
  type CypherTransaction,
  type Parameters,
} from './cypher-transaction.ts';
import { linkOpenNames } from './link-open-names.ts';
import { movePapers } from './move-papers.ts';
import { formatPart, parsePart, toNameKey, toPaperPart, type PaperPart } from './paper-part.ts';
import { planNames, type NameChange, type NamePlan } from './plan-names.ts';
import { StatementLine } from './statement-line.ts';
import * as statements from './statements.ts';
import { writeNodes } from './write-nodes.ts';

/** Says who wrote and that something was written. */
export interface WriteStamp {
  readonly changeToken: string;
  /** Null: leave the stored one. */
  readonly extractorVersion: string | null;
}

/** Ids of papers, each in one list. */
export interface WrittenPapers {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  /** Somebody else stored the same in the meantime. */
  readonly unchanged: readonly string[];
}

interface StoredPaper {
  readonly fingerprint: string | undefined;
  readonly part: PaperPart | undefined;
}

/** Stores these papers, each id once, each without fault; see `GraphStore.replacePapers`. */
export async function writePapers(
  transaction: CypherTransaction,
  papers: readonly PaperGraph[],
  stamp: WriteStamp,
): Promise<WrittenPapers> {
  const [sequence, stored] = await Promise.all([
    touchStore(transaction, stamp),
    readPapers(transaction, toIds(papers)),
  ]);
  const isUnchanged = ({ paper }: PaperGraph) => stored.get(paper.id)?.fingerprint === paper.fingerprint;
  const incoming = papers.filter((graph) => !isUnchanged(graph));
  const isStored = ({ paper }: PaperGraph) => stored.has(paper.id);
  const linked = await linkOpenNames(transaction, {
    removed: toParts(toIds(incoming), stored),
    graphs: incoming,
  });
  const written = linked.graphs;
  const changed = written.filter(isStored);
  const added = written.filter((graph) => !isStored(graph));
  const parts = new Map(written.map((graph) => [graph, toPaperPart(graph)]));
  const planning = planAllNames(transaction, {
    removed: [...toParts(toIds(changed), stored).values(), ...linked.relinked.map(({ before }) => before)],
    graphs: written,
    added: [...parts.values(), ...linked.relinked.map(({ after }) => after)],
    sequence,
  });
  planning.catch(() => undefined); // thrown where the plans are awaited; until then it is not unhandled

  // While names are planned, the engine writes what does not depend on them, which is more than half of everything.
  const line = new StatementLine(transaction);
  const toRow = (graph: PaperGraph) => toPaperRow(graph, parts.get(graph) ?? toPaperPart(graph));
  await deleteParts(line, new Map(changed.map(({ paper }) => [paper.id, stored.get(paper.id)])));
  await writeNodes(line, statements.createNodes, 'Paper', added.map(toRow));
  await writeNodes(line, statements.replaceNodes, 'Paper', changed.map(toRow));
  await writeNodes(line, statements.createNodes, 'Result', written.flatMap(toResultRows));
  const plans = await planning;
  for (const plan of plans) await applyNames(line, plan);
  await createEdges(line, written);
  await movePapers(line, linked);
  for (const plan of plans) await removeNames(line, plan);
  await line.finish();

  return {
    added: toIds(added),
    changed: toIds(changed),
    unchanged: toIds(papers.filter(isUnchanged)),
  };
}

/** Removes these papers with what only they supported; answers how many were there. */
export async function removePapers(
  transaction: CypherTransaction,
  ids: readonly string[],
  stamp: WriteStamp,
): Promise<number> {
  const [sequence, stored] = await Promise.all([
    touchStore(transaction, stamp),
    readPapers(transaction, ids),
  ]);
  const removed = toParts([...stored.keys()], stored);
  const linked = await linkOpenNames(transaction, { removed, graphs: [] });
  const plans = await planAllNames(transaction, {
    removed: [...removed.values(), ...linked.relinked.map(({ before }) => before)],
    graphs: [],
    added: linked.relinked.map(({ after }) => after),
    sequence,
  });
  const line = new StatementLine(transaction);
  await deleteParts(line, stored);
  await line.send(statements.deleteNodes('Paper'), [...stored.keys()]);
  for (const plan of plans) await applyNames(line, plan);
  await movePapers(line, linked);
  for (const plan of plans) await removeNames(line, plan);
  await line.finish();
  return stored.size;
}

/** Removes up to `limit` nodes of the graph, papers before what they share; answers whether any were left to remove. */
export async function removeSomeNodes(
  transaction: CypherTransaction,
  limit: number,
  stamp: WriteStamp,
): Promise<boolean> {
  await touchStore(transaction, stamp);
  for (const label of KEYED_LABELS.toReversed()) {
    const [row] = await transaction.run(statements.deleteSomeNodes(label), { limit });
    if (row !== undefined && getNumber(row, 'deleted') > 0) return true;
  }
  return false;
}

async function touchStore(transaction: CypherTransaction, stamp: WriteStamp): Promise<number> {
  const [row] = await transaction.run(statements.TOUCH_STORE, { ...stamp } satisfies Parameters);
  if (row === undefined)
    throw new BenchgraphError('STORE_BROKEN', 'the store: its own node cannot be written');
  return getNumber(row, 'sequence');
}

async function readPapers(
  transaction: CypherTransaction,
  ids: readonly string[],
): Promise<Map<string, StoredPaper>> {
  const rows = await runWithRows(transaction, statements.READ_PAPERS, ids);
  return new Map(
    rows.map((row) => {
      const part = findText(row, 'part');
      return [
        getText(row, 'id'),
        {
          fingerprint: findText(row, 'fingerprint'),
          part: part === undefined ? undefined : parsePart(part),
        },
      ];
    }),
  );
}

type LabelledPlan = NamePlan & { readonly label: (typeof NAME_LABELS)[number] };

async function planAllNames(
  transaction: CypherTransaction,
  change: Omit<NameChange, 'stored'>,
): Promise<LabelledPlan[]> {
  const { removed, added } = change;
  const stored = new Map<string, NameSupport>();
  await Promise.all(
    NAME_LABELS.map(async (label) => {
      const ids = new Set<string>();
      for (const part of [...removed, ...added])
        for (const mention of part.mentions) if (mention.label === label) ids.add(mention.id);
      for (const row of await runWithRows(transaction, statements.readNames(label), [...ids]))
        stored.set(toNameKey(label, getText(row, 'id')), parseSupport(getText(row, 'support')));
    }),
  );
  return NAME_LABELS.map((label) => ({ label, ...planNames(label, { ...change, stored }) }));
}

async function applyNames(line: StatementLine, plan: LabelledPlan): Promise<void> {
  const { label } = plan;
  await writeNodes(line, statements.createNodes, label, plan.create);
  await writeNodes(line, statements.replaceNodes, label, plan.replace);
  await line.send(statements.adjustNodes(label), plan.adjust);
  await line.send(statements.MARK_BASE_MODELS, plan.mark);
  await line.send(statements.UNMARK_BASE_MODELS, plan.unmark);
  await line.send(
    statements.deleteVariants(label),
    plan.deleteVariants.map((row) => ({ ...row })),
  );
  await line.send(
    statements.createEdges('VARIANT_OF', label, label, true),
    plan.createVariants.map((row) => ({ ...row })),
  );
}

/** Last, when nothing hangs on them any more. */
async function removeNames(line: StatementLine, { label, remove }: LabelledPlan): Promise<void> {
  await line.send(statements.deleteNodes(label), remove);
}

async function deleteParts(
  line: StatementLine,
  papers: ReadonlyMap<string, StoredPaper | undefined>,
): Promise<void> {
  const ids = [...papers.keys()];
  await line.send(statements.DELETE_RESULTS, ids);
  await line.send(statements.DELETE_EDGES_OF_PAPERS, ids);
  for (const type of CLAIM_TYPES) {
    const starts = new Map<string, string[]>();
    for (const [id, stored] of papers)
      for (const from of stored?.part?.claimStarts[type] ?? [])
        starts.set(from, [...(starts.get(from) ?? []), id]);
    const rows = [...starts].map(([from, ids]) => ({ from, papers: ids }));
    await line.send(statements.deleteClaims(type), rows);
  }
}

async function createEdges(line: StatementLine, graphs: readonly PaperGraph[]): Promise<void> {
  const groups = new Map<string, GraphEdge[]>();
  for (const edge of graphs.flatMap((graph) => graph.edges)) {
    if (edge.type === 'VARIANT_OF') continue; // shared between papers: part of the plan of names
    const key = `${edge.type} ${edge.fromLabel} ${edge.toLabel}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [edge]);
    else group.push(edge);
  }
  for (const edges of groups.values()) {
    const [first] = edges;
    if (first === undefined) continue;
    const hasProperties = edges.some(({ properties }) => Object.keys(properties).length > 0);
    await line.send(
      statements.createEdges(first.type, first.fromLabel, first.toLabel, hasProperties),
      edges.map(({ from, to, properties }) => (hasProperties ? { from, to, properties } : { from, to })),
    );
  }
}

/** The stored parts of these papers. */
function toParts(
  ids: readonly string[],
  stored: ReadonlyMap<string, StoredPaper>,
): ReadonlyMap<string, PaperPart> {
  return new Map(
    ids.flatMap((id): [string, PaperPart][] => {
      const part = stored.get(id)?.part;
      return part === undefined ? [] : [[id, part]];
    }),
  );
}

function toIds(graphs: readonly PaperGraph[]): string[] {
  return graphs.map(({ paper }) => paper.id);
}

function toPaperRow(graph: PaperGraph, part: PaperPart): Properties {
  const { id, fingerprint, properties } = graph.paper;
  return { ...properties, id, fingerprint, _part: formatPart(part) };
}

function toResultRows({ results }: PaperGraph): Properties[] {
  return results.map(({ id, properties }) => ({ ...properties, id }));
}

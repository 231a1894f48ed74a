// What is shown before anybody asked for something: the benchmarks that most papers speak of, the methods that meet on
// them, where asked for the papers that bring or report on these, and as far as there is room everything else with an edge.
import type { GraphStore, ReadOptions } from '../../ingest/graph/graph-store.ts';
import { compareText } from '../../ingest/graph/writing/name-support.ts';
import type { NodeType } from '../contract.ts';
import { readEvaluatedMethods } from '../queries/evaluated-methods.ts';
import { readJoinedNodes } from '../queries/joined-nodes.ts';
import { readLabelSize } from '../queries/label-size.ts';
import type { DrawnLabel, Neighbour } from '../queries/neighbours.ts';
import { readPapersOn } from '../queries/papers-on.ts';
import { readTopBenchmarks } from '../queries/top-benchmarks.ts';
import { firstDifference } from '../sort-order.ts';
import { DRAWN_KINDS, stepsFrom } from './drawn-kinds.ts';
import { compareSupport, isShown } from './node-keys.ts';

/** Of the nodes shown, one in so many is a benchmark, and where papers are asked for one in so many a paper. */
const NODES_PER_BENCHMARK = 4;
const NODES_PER_PAPER = 4;

/** Papers stand in the first view only where they are asked for by name: they multiply the edges and say little more. */
export const SEED_TYPES: ReadonlySet<NodeType> = new Set(['Method', 'BaseModel', 'Benchmark']);

export interface SeedOptions {
  readonly limit: number;
  readonly types: ReadonlySet<NodeType>;
}

export interface SeedView {
  /** The first `limit` are the best choice; the others step in where one of them has no edge to another. */
  readonly candidates: readonly Neighbour[];
  /** Whether there may be more nodes with an edge than these. */
  readonly isCut: boolean;
  /** All nodes of the types asked for, shown or not, connected or not. */
  readonly total: number;
}

export async function chooseSeedView(
  store: GraphStore,
  { limit, types }: SeedOptions,
  options: ReadOptions,
): Promise<SeedView> {
  const top = await store.read(readTopBenchmarks(Math.ceil(limit / NODES_PER_BENCHMARK)), options);
  const benchmarkIds = top.map(({ id }) => id);
  const met = await store.read(readEvaluatedMethods(benchmarkIds, limit), options);
  const benchmarks = top.filter((node) => isShown(node, types));
  const methods = met.filter((node) => isShown(node, types));
  const paperRoom = types.has('Paper') ? Math.ceil(limit / NODES_PER_PAPER) : 0;
  const methodRoom = Math.max(0, limit - benchmarks.length - paperRoom);
  const first = [...benchmarks, ...methods.slice(0, methodRoom)];
  const papers = paperRoom === 0 ? [] : await choosePapers(store, first, { limit, options });
  const chosen = unique([...first, ...papers.slice(0, paperRoom), ...methods.slice(methodRoom), ...papers]);
  const others = chosen.length < limit ? await chooseJoined(store, { limit, types }, options) : [];
  const candidates = unique([...chosen, ...others]);
  const isCut = chosen.length >= limit || candidates.length > limit || others.length >= limit;
  return { candidates, isCut, total: await countAll(store, types, options) };
}

/** Papers that propose, introduce or report on the names: those with most of them first. */
async function choosePapers(
  store: GraphStore,
  names: readonly Neighbour[],
  { limit, options }: { limit: number; options: ReadOptions },
): Promise<Neighbour[]> {
  const found = await Promise.all(
    DRAWN_KINDS.map(async ({ type, from, to }) => {
      const ids = names.filter(({ label }) => label === to).map(({ id }) => id);
      if (from !== 'Paper' || ids.length === 0) return [];
      return store.read(readPapersOn({ type, from, to }, ids, limit), options);
    }),
  );
  const sharedOf = new Map<string, number>();
  for (const [id, shared] of found.flat()) sharedOf.set(id, (sharedOf.get(id) ?? 0) + shared);
  return [...sharedOf]
    .toSorted(([a, shared], [b, other]) => firstDifference(other - shared, compareText(a, b)))
    .slice(0, limit)
    .map(([id]) => ({ label: 'Paper', id, isBaseModel: false, papers: 1 }));
}

/** Everything that has an edge, whichever: for a graph that is small, or asked for whole. */
async function chooseJoined(
  store: GraphStore,
  { limit, types }: SeedOptions,
  options: ReadOptions,
): Promise<Neighbour[]> {
  const labels: readonly DrawnLabel[] = types.has('Paper')
    ? ['Method', 'Benchmark', 'Paper']
    : ['Method', 'Benchmark'];
  const kinds = DRAWN_KINDS.filter(({ from, to }) => labels.includes(from) && labels.includes(to));
  const found = await Promise.all(
    labels.flatMap((label) =>
      stepsFrom(label, kinds).map(async (step) => store.read(readJoinedNodes(step, limit), options)),
    ),
  );
  return unique(found.flat().toSorted(compareSupport)).filter((node) => isShown(node, types));
}

function unique(nodes: readonly Neighbour[]): Neighbour[] {
  const known = new Map<string, Neighbour>();
  for (const node of nodes) if (!known.has(node.id)) known.set(node.id, node);
  return [...known.values()];
}

async function countAll(
  store: GraphStore,
  types: ReadonlySet<NodeType>,
  options: ReadOptions,
): Promise<number> {
  const count = async (label: 'Method' | 'BaseModel' | 'Benchmark' | 'Metric' | 'Paper'): Promise<number> =>
    (await store.read(readLabelSize(label), options))[0] ?? 0;
  const [methods, baseModels] = [await count('Method'), await count('BaseModel')];
  const sizes: Readonly<Record<NodeType, number>> = {
    Method: methods - baseModels,
    BaseModel: baseModels,
    Benchmark: types.has('Benchmark') ? await count('Benchmark') : 0,
    Metric: 0, // no edge leads there: it is drawn only where it was asked for by its id
    Paper: types.has('Paper') ? await count('Paper') : 0,
  };
  return [...types].reduce((sum, type) => sum + sizes[type], 0);
}

// What is shown before anybody asked for something: the benchmarks that most papers speak of, and the methods that meet
// on them.
import type { GraphStore, ReadOptions } from '../../ingest/graph/graph-store.ts';
import type { NodeType } from '../contract.ts';
import { readEvaluatedMethods } from '../queries/evaluated-methods.ts';
import { readLabelSize } from '../queries/label-size.ts';
import { readTopBenchmarks } from '../queries/top-benchmarks.ts';
import type { ChosenNodes } from './local-view.ts';
import { isShown } from './node-keys.ts';

/** Of the nodes shown, one in so many is a benchmark. */
const NODES_PER_BENCHMARK = 4;

/** `total` counts all methods and benchmarks, shown or not, connected or not, of the types asked for. */
export async function chooseSeedView(
  store: GraphStore,
  { limit, types }: { limit: number; types: ReadonlySet<NodeType> },
  options: ReadOptions,
): Promise<ChosenNodes> {
  const benchmarks = await store.read(readTopBenchmarks(Math.ceil(limit / NODES_PER_BENCHMARK)), options);
  const methods = await store.read(
    readEvaluatedMethods(
      benchmarks.map(({ id }) => id),
      limit,
    ),
    options,
  );
  const shownBenchmarks = benchmarks.filter((node) => isShown(node, types));
  const shownMethods = methods
    .filter((node) => isShown(node, types))
    .slice(0, Math.max(0, limit - shownBenchmarks.length));
  return { nodes: [...shownBenchmarks, ...shownMethods], total: await countAll(store, types, options) };
}

async function countAll(
  store: GraphStore,
  types: ReadonlySet<NodeType>,
  options: ReadOptions,
): Promise<number> {
  const count = async (label: 'Method' | 'BaseModel' | 'Benchmark'): Promise<number> =>
    (await store.read(readLabelSize(label), options))[0] ?? 0;
  const baseModels = await count('BaseModel');
  const methods = (await count('Method')) - baseModels;
  return (
    (types.has('Benchmark') ? await count('Benchmark') : 0) +
    (types.has('Method') ? methods : 0) +
    (types.has('BaseModel') ? baseModels : 0)
  );
}

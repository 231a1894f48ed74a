// Every route on a filled store: one function, so that both engines run the same.
import type { MakeTestStore } from '../contract/test-store.ts';
import { openApi } from './specs/api-under-test.ts';
import { specifyBenchmarks } from './specs/benchmarks.ts';
import { specifyCypher } from './specs/cypher.ts';
import { specifyGraph } from './specs/graph.ts';
import { specifyHealthAndStats } from './specs/health-and-stats.ts';
import { specifyHostileIds } from './specs/hostile-ids.ts';
import { specifyNodes } from './specs/nodes.ts';
import { specifyPapers } from './specs/papers.ts';
import { specifySearch } from './specs/search.ts';

export function specifyApi(make: MakeTestStore): void {
  const api = openApi(make);
  specifyHealthAndStats(api);
  specifySearch(api);
  specifyGraph(api);
  specifyNodes(api);
  specifyBenchmarks(api);
  specifyPapers(api);
  specifyHostileIds(api);
  specifyCypher(api);
}

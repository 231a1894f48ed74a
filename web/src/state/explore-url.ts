// What the Explore page shows, as its address says it: a shared link shows the same, and back and forward work.
import * as z from 'zod/mini';
import { EDGE_TYPES, LIMITS, NODE_TYPES } from '../../../server/contract.ts';
import type { EdgeType, NodeType } from '../../../server/contract.ts';
import type { YearRange } from '../graph/year-range.ts';
import { commaList, id, idList, one, whole } from './param-schemas.ts';
import { readParams, writeParams } from './search-params.ts';

export interface CameraState {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

export interface ExploreState {
  /** Where the view starts; empty: the names that most papers mention. */
  readonly around: readonly string[];
  readonly depth: number;
  readonly limit: number;
  /** Nodes whose neighbours were added, in the order of the clicks. */
  readonly grown: readonly string[];
  readonly types: readonly NodeType[];
  readonly relations: readonly EdgeType[];
  readonly years: YearRange;
  readonly hidden: readonly string[];
  readonly selected: string | null;
  readonly camera: CameraState | null;
  /** Which of picture and list a narrow screen shows; a wide one shows both. */
  readonly pane: 'picture' | 'list';
}

/** Papers and metrics are on request: they multiply the lines and say little that the others do not. */
export const DEFAULT_TYPES: readonly NodeType[] = ['Method', 'BaseModel', 'Benchmark'];

export const EXPLORE_START: ExploreState = {
  around: [],
  depth: LIMITS.graphDepth.default,
  limit: LIMITS.graphNodes.default,
  grown: [],
  types: DEFAULT_TYPES,
  relations: EDGE_TYPES,
  years: { from: null, to: null },
  hidden: [],
  selected: null,
  camera: null,
  pane: 'picture',
};

/** The server takes at most this many starting points. */
export const MAX_AROUND = 50;
const MAX_HIDDEN = 500;

const camera = commaList(z.array(z.string())).check(z.length(3));
const schema = z.object({
  around: idList(MAX_AROUND),
  grow: idList(MAX_AROUND),
  hide: idList(MAX_HIDDEN),
  depth: one(whole(1, LIMITS.graphDepth.max)),
  limit: one(whole(1, LIMITS.graphNodes.max)),
  types: one(commaList(z.array(z.enum(NODE_TYPES)))),
  relations: one(commaList(z.array(z.enum(EDGE_TYPES)))),
  from: one(whole(1900, 2200)),
  to: one(whole(1900, 2200)),
  selected: one(id),
  camera: one(camera),
  pane: one(z.literal('list')),
});

/** Never throws: what an address says wrongly counts as not said. */
export function parseExplore(search: string): ExploreState {
  const said = schema.parse({ ...UNSAID, ...readParams(search) });
  return {
    around: said.around,
    grown: said.grow,
    hidden: said.hide,
    depth: said.depth ?? EXPLORE_START.depth,
    limit: said.limit ?? EXPLORE_START.limit,
    types: inOrder(NODE_TYPES, said.types ?? DEFAULT_TYPES),
    relations: inOrder(EDGE_TYPES, said.relations ?? EDGE_TYPES),
    years: isReversed(said) ? EXPLORE_START.years : { from: said.from, to: said.to },
    selected: said.selected,
    camera: parseCamera(said.camera),
    pane: said.pane ?? 'picture',
  };
}

/** The shortest query string that `parseExplore` reads back as the same state. */
export function toExploreSearch(state: ExploreState): string {
  return writeParams({
    around: state.around,
    depth: state.depth === EXPLORE_START.depth ? null : state.depth,
    limit: state.limit === EXPLORE_START.limit ? null : state.limit,
    grow: state.grown,
    types: isSame(state.types, DEFAULT_TYPES) ? null : state.types.join(','),
    relations: isSame(state.relations, EDGE_TYPES) ? null : state.relations.join(','),
    from: state.years.from,
    to: state.years.to,
    hide: state.hidden,
    selected: state.selected,
    camera: state.camera === null ? null : toCameraText(state.camera),
    pane: state.pane === 'list' ? 'list' : null,
  });
}

export function toExplorePath(state: Partial<ExploreState>): string {
  return `/${toExploreSearch({ ...EXPLORE_START, ...state })}`;
}

/** Every parameter, missing. */
const UNSAID = Object.fromEntries(Object.keys(schema.shape).map((name) => [name, []]));

/** Coordinates of sigma's camera: the whole picture is 0 to 1, with room for what was dragged far out. */
function parseCamera(parts: readonly string[] | null): CameraState | null {
  const [x, y, ratio] = (parts ?? []).map(Number);
  if (x === undefined || y === undefined || ratio === undefined) return null;
  const isFine = Math.abs(x) <= 100 && Math.abs(y) <= 100 && ratio >= 0.001 && ratio <= 100;
  return isFine ? { x, y, ratio } : null;
}

function toCameraText({ x, y, ratio }: CameraState): string {
  return [x, y, ratio].map((value) => Number(value.toFixed(3))).join(',');
}

function isReversed({ from, to }: YearRange): boolean {
  return from !== null && to !== null && from > to;
}

function inOrder<Name extends string>(order: readonly Name[], names: readonly Name[]): Name[] {
  return order.filter((name) => names.includes(name));
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((item) => others.includes(item));
}

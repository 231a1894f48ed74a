import type { GraphStore } from './graph-store.ts';

/** What reads a whole graph, and no more: a store, or a snapshot of one. */
export type GraphReader = Pick<GraphStore, 'read' | 'info' | 'counts'>;

/** What reads pages of one. */
export type PageReader = Pick<GraphStore, 'read'>;

/** Papers or names that are read at once: a few MB, and a query of some hundred milliseconds. */
export const NODES_PER_PAGE = 500;
/** One page, or the ids of all nodes of a label. */
export const PAGE_TIMEOUT_MS = 300_000;

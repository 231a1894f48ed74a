import type { LoadedView } from '../api/load-view.ts';
import type { GraphView } from '../graph/graph-view.ts';
import { formatCount, formatNumber } from './format-number.ts';

/**
 * How much is on the screen, and where the rest is: `150 of 300 nodes, 245 edges · cut at 150: those in most papers`.
 * @param shown after filtering
 * @param hidden ids of nodes that were hidden by hand
 */
export function describeView(
  { view, start, isGrowthCut, isFirst }: LoadedView,
  shown: GraphView,
  hidden: readonly string[],
): string {
  const hiddenCount = view.nodes.filter(({ id }) => hidden.includes(id)).length;
  const filteredCount = view.nodes.length - hiddenCount - shown.nodes.length;
  const added = view.nodes.length - start.shown;
  // The first view counts every node there is; around a node those that were added may or may not be among the counted.
  const total = isFirst || added === 0 ? start.total : shown.nodes.length;
  const nodes =
    total === shown.nodes.length
      ? formatCount(total, 'node')
      : `${formatNumber(shown.nodes.length)} of ${formatCount(total, 'node')}`;
  const parts = [
    `${nodes}, ${formatCount(shown.edges.length, 'edge')}`,
    start.truncated ? `cut at ${formatNumber(start.shown)}: those in most papers` : '',
    start.unconnected > 0 ? `${formatNumber(start.unconnected)} without an edge not drawn` : '',
    filteredCount > 0 ? `${formatNumber(filteredCount)} left out by filters` : '',
    hiddenCount > 0 ? `${formatNumber(hiddenCount)} hidden` : '',
    isGrowthCut ? 'some added neighbours left out' : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

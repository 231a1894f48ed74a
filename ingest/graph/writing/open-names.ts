// Which method an open name means, by what all papers in the store say; pure. A paper that uses "CAT" and does not say what it
// stands for means the one thing that is called so. Where several are, it means an unresolved node that says so: never one of
// them by chance. This depends on the set of papers alone, not on their order.
import type { NameNode, PaperGraph } from '../../model/paper-graph.ts';
import { METHOD_PREFIX, readMethodKeys, toMethodId, toUnresolvedId } from '../../naming/method-id.ts';
import { PROPOSER_RANK } from './name-support.ts';
import type { NameMention, PaperPart } from './paper-part.ts';

/** How many papers mean a method by their own words, and how many of them propose it. */
export interface Claimed {
  readonly id: string;
  readonly said: number;
  readonly proposed: number;
}

/**
 * The method that the name means by itself has (its bare id): of those that papers propose the only one, else the only one that any
 * paper spells out, else the bare id itself. Several: an id of its own.
 */
export function resolveOpenName(bareId: string, claimed: readonly Claimed[]): string {
  const proposed = claimed.filter((method) => method.proposed > 0);
  const spelledOut = claimed.filter(({ id, said }) => said > 0 && id !== bareId);
  const [only, other] = proposed.length > 0 ? proposed : spelledOut;
  if (only === undefined) return bareId;
  return other === undefined ? only.id : toUnresolvedId(bareId);
}

/** Ids that a method's name could have by itself: whoever uses only that name may mean this method. */
export function toBareIds(id: string): string[] {
  const { short, long } = readMethodKeys(id);
  return long === undefined ? [toMethodId(short)] : [toMethodId(short), toMethodId(long)];
}

/** Mentions by which a paper says itself what it means; names of models with a version or size are never in question. */
export function isClaim(mention: NameMention): boolean {
  if (mention.openAs !== undefined || !mention.id.startsWith(METHOD_PREFIX)) return false;
  return isProposal(mention) || readMethodKeys(mention.id).long !== undefined;
}

export function isProposal({ nameRank }: NameMention): boolean {
  return nameRank === PROPOSER_RANK;
}

/** The paper's part with its open names where they lead now. */
export function linkGraph(graph: PaperGraph, targets: ReadonlyMap<string, string>): PaperGraph {
  const own = new Set(graph.names.filter(({ label }) => label === 'Method').map(({ id }) => id));
  const moved = new Map<string, string>();
  for (const { type, to, properties } of graph.edges) {
    if (type !== 'MENTIONS') continue;
    // by its bare id, because an export has it where it led in another store
    const { bareId } = properties;
    const target = targets.get(typeof bareId === 'string' ? bareId : to);
    // Two names of one paper stay two: what would fall together could not be taken apart again.
    if (target === undefined || target === to || own.has(target)) continue;
    moved.set(to, target);
    own.add(target);
  }
  if (moved.size === 0) return graph;
  const at = (label: string, id: string): string => (label === 'Method' ? (moved.get(id) ?? id) : id);
  return {
    ...graph,
    names: graph.names.map((name) => withTarget(name, at(name.label, name.id))),
    edges: graph.edges.map((edge) => ({
      ...edge,
      from: at(edge.fromLabel, edge.from),
      to: at(edge.toLabel, edge.to),
    })),
  };
}

/** A stored part in which what was one id is another one. */
export function relinkPart(part: PaperPart, moved: ReadonlyMap<string, string>): PaperPart {
  const at = (id: string): string => moved.get(id) ?? id;
  const { EVALUATED_ON, COMPARED_WITH, BUILT_ON } = part.claimStarts;
  return {
    mentions: part.mentions.map((mention) => {
      if (mention.label !== 'Method') return mention;
      return { ...withTarget(mention, at(mention.id)), parents: mention.parents.map(at) };
    }),
    claimStarts: {
      EVALUATED_ON: EVALUATED_ON.map(at),
      COMPARED_WITH: COMPARED_WITH.map(at),
      BUILT_ON: BUILT_ON.map(at),
    },
  };
}

/** What the name says of itself, and that it is unresolved where it is. */
function withTarget<Node extends Pick<NameNode, 'id' | 'properties'>>(node: Node, id: string): Node {
  if (node.id === id) return node;
  const { unresolved: _, ...properties } = node.properties;
  const isUnresolved = id.endsWith('?');
  return { ...node, id, properties: isUnresolved ? { ...properties, unresolved: true } : properties };
}

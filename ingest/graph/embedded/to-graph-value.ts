// The engine's values as ours.
import { INTERNAL_PREFIX } from '../../model/ontology.ts';
import { toGraphNumber } from '../graph-numbers.ts';
import type { GraphNode, GraphRelationship, GraphValue } from '../graph-value.ts';

type EngineObject = Readonly<Record<string, unknown>>;

export function toGraphValue(value: unknown): GraphValue {
  if (typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'bigint') return toGraphNumber(value);
  return typeof value === 'object' && value !== null ? toGraphObject(value) : null;
}

function toGraphObject(value: object): GraphValue {
  if (Array.isArray(value)) return value.map(toGraphValue);
  if (value instanceof Float32Array) return [...value].map(toGraphNumber);
  if (value instanceof Date) return { kind: 'other', type: 'DateTime', text: value.toISOString() };
  if (Buffer.isBuffer(value)) return { kind: 'other', type: 'Bytes', text: value.toString('hex') };
  const object = value as EngineObject;
  if (isNode(object)) return toGraphNode(object);
  if (isRelationship(object)) return toGraphRelationship(object);
  if (isPath(object))
    return {
      kind: 'path',
      nodes: object.nodes.map(toGraphNode),
      relationships: object.edges.map(toGraphRelationship),
    };
  const [[tag, tagged] = [], ...others] = Object.entries(object);
  // `{ $date: '…' }`: what JSON has no form for.
  if (tag?.startsWith('$') === true && typeof tagged === 'string' && others.length === 0)
    return { kind: 'other', type: tag.slice(1), text: tagged };
  return {
    kind: 'map',
    entries: Object.fromEntries(Object.entries(object).map(([key, entry]) => [key, toGraphValue(entry)])),
  };
}

type EngineNode = EngineObject & { readonly _id: number; readonly _labels: readonly string[] };
type EngineRelationship = EngineObject & {
  readonly _id: number;
  readonly _type: string;
  readonly _source: number;
  readonly _target: number;
};

function isNode(value: EngineObject): value is EngineNode {
  return typeof value['_id'] === 'number' && Array.isArray(value['_labels']);
}

function isRelationship(value: EngineObject): value is EngineRelationship {
  return typeof value['_id'] === 'number' && typeof value['_type'] === 'string' && '_source' in value;
}

function isPath(
  value: EngineObject,
): value is EngineObject & { nodes: readonly EngineNode[]; edges: readonly EngineRelationship[] } {
  const { nodes, edges } = value as { nodes?: unknown; edges?: unknown };
  return (
    Array.isArray(nodes) &&
    Array.isArray(edges) &&
    Object.keys(value).length === 2 &&
    nodes.length === edges.length + 1 &&
    nodes.every(isNode) &&
    edges.every(isRelationship)
  );
}

function toGraphNode(node: EngineNode): GraphNode {
  const { _id: id, _labels: labels } = node;
  return {
    kind: 'node',
    elementId: String(id),
    labels: labels.toSorted(),
    properties: toProperties(node),
  };
}

function toGraphRelationship(edge: EngineRelationship): GraphRelationship {
  const { _id: id, _type: type, _source: source, _target: target } = edge;
  return {
    kind: 'relationship',
    elementId: String(id),
    type,
    startElementId: String(source),
    endElementId: String(target),
    properties: toProperties(edge),
  };
}

/** The engine's own fields begin as the store's do. */
function toProperties(object: EngineObject): Record<string, GraphValue> {
  return Object.fromEntries(
    Object.keys(object)
      .filter((key) => !key.startsWith(INTERNAL_PREFIX))
      .toSorted()
      .map((key) => [key, toGraphValue(object[key])]),
  );
}

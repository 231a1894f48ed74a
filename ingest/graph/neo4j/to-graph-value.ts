// The driver's values as ours.
import neo4j, { type Node, type Relationship } from 'neo4j-driver';
import { INTERNAL_PREFIX } from '../../model/ontology.ts';
import type { GraphNode, GraphRelationship, GraphValue } from '../graph-value.ts';
import { toGraphNumber } from '../graph-numbers.ts';

type Printable = { toString: () => string };

export function toGraphValue(value: unknown): GraphValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') return toGraphNumber(value);
  if (typeof value === 'bigint') return toGraphNumber(value);
  if (neo4j.isInt(value)) return toGraphNumber(value.toBigInt());
  if (Array.isArray(value)) return value.map(toGraphValue);
  return typeof value === 'object' ? toGraphObject(value) : { kind: 'other', type: typeof value, text: '' };
}

function toGraphObject(value: object): GraphValue {
  if (neo4j.isNode(value)) return toGraphNode(value);
  if (neo4j.isRelationship(value)) return toGraphRelationship(value);
  if (neo4j.isPath(value)) {
    const nodes = [value.start, ...value.segments.map((segment) => segment.end)];
    return {
      kind: 'path',
      nodes: nodes.map(toGraphNode),
      relationships: value.segments.map((segment) => toGraphRelationship(segment.relationship)),
    };
  }
  const isPlain = Object.getPrototypeOf(value) === Object.prototype;
  // Dates, times, durations and points print themselves as Cypher writes them.
  if (!isPlain) return { kind: 'other', type: value.constructor.name, text: (value as Printable).toString() };
  return {
    kind: 'map',
    entries: Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, toGraphValue(entry)])),
  };
}

function toGraphNode(node: Node): GraphNode {
  return {
    kind: 'node',
    elementId: node.elementId,
    labels: node.labels.toSorted(),
    properties: toProperties(node.properties),
  };
}

function toGraphRelationship(relationship: Relationship): GraphRelationship {
  return {
    kind: 'relationship',
    elementId: relationship.elementId,
    type: relationship.type,
    startElementId: relationship.startNodeElementId,
    endElementId: relationship.endNodeElementId,
    properties: toProperties(relationship.properties),
  };
}

function toProperties(properties: Readonly<Record<string, unknown>>): Record<string, GraphValue> {
  return Object.fromEntries(
    Object.keys(properties)
      .filter((key) => !key.startsWith(INTERNAL_PREFIX))
      .toSorted()
      .map((key) => [key, toGraphValue(properties[key])]),
  );
}

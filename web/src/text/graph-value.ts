// A value of a query's answer, as ../../../ingest/graph/graph-value.ts writes it, read for showing. Whatever does not have
// one of the known shapes is shown as the JSON that it is.
import * as z from 'zod/mini';
import { NODE_TYPES } from '../../../server/contract.ts';
import type { NodeType } from '../../../server/contract.ts';
import { formatExact } from './format-number.ts';

const json = z.json();
type Json = z.infer<typeof json>;
const properties = z.record(z.string(), json);
const node = z.object({ kind: z.literal('node'), labels: z.array(z.string()), properties });
const relationship = z.object({ kind: z.literal('relationship'), type: z.string(), properties });
const path = z.object({
  kind: z.literal('path'),
  nodes: z.array(node),
  relationships: z.array(relationship),
});
const graphValue = z.discriminatedUnion('kind', [
  node,
  relationship,
  path,
  z.object({ kind: z.literal('integer'), digits: z.string() }),
  z.object({ kind: z.literal('map'), entries: properties }),
  z.object({ kind: z.literal('other'), type: z.string(), text: z.string() }),
]);
type NodeValue = z.infer<typeof node>;
type RelationshipValue = z.infer<typeof relationship>;

export type ShownValue =
  | { readonly shape: 'nothing' }
  | { readonly shape: 'number' | 'text'; readonly text: string }
  /** `page` is where the page knows more about it. */
  | {
      readonly shape: 'node';
      readonly text: string;
      readonly type: NodeType | null;
      readonly label: string;
      readonly id: string | null;
      readonly detail: string;
    }
  | { readonly shape: 'relationship'; readonly text: string; readonly detail: string }
  | { readonly shape: 'path'; readonly parts: readonly ShownValue[] }
  | { readonly shape: 'list'; readonly parts: readonly ShownValue[] };

export function toShownValue(value: Json): ShownValue {
  if (value === null) return { shape: 'nothing' };
  if (typeof value === 'number') return { shape: 'number', text: formatExact(value) };
  if (typeof value === 'string') return { shape: 'text', text: value };
  if (typeof value === 'boolean') return { shape: 'text', text: String(value) };
  if (Array.isArray(value)) return { shape: 'list', parts: value.map(toShownValue) };
  const parsed = graphValue.safeParse(value);
  if (!parsed.success) return { shape: 'text', text: JSON.stringify(value) };
  switch (parsed.data.kind) {
    case 'node':
      return toShownNode(parsed.data);
    case 'relationship':
      return toShownRelationship(parsed.data);
    case 'path':
      return { shape: 'path', parts: toSteps(parsed.data) };
    case 'integer':
      return { shape: 'number', text: parsed.data.digits };
    case 'map':
      return { shape: 'text', text: JSON.stringify(parsed.data.entries) };
    case 'other':
      return { shape: 'text', text: parsed.data.text };
  }
}

function toShownNode({ labels, properties: values }: NodeValue): ShownValue {
  const type = labels.includes('BaseModel')
    ? 'BaseModel'
    : (NODE_TYPES.find((known) => labels.includes(known)) ?? null);
  const [name] = [values['name'], values['title'], values['value'], values['id']].filter(
    (text) => typeof text === 'string' || typeof text === 'number',
  );
  return {
    shape: 'node',
    text: name === undefined ? labels.join(':') : String(name),
    type,
    label: labels.join(':'),
    id: typeof values['id'] === 'string' ? values['id'] : null,
    detail: JSON.stringify(values, null, 1),
  };
}

function toShownRelationship({ type, properties: values }: RelationshipValue): ShownValue {
  return { shape: 'relationship', text: type, detail: JSON.stringify(values, null, 1) };
}

function toSteps({ nodes, relationships }: z.infer<typeof path>): ShownValue[] {
  return nodes.flatMap((step, index) => {
    const next = relationships[index];
    return next === undefined ? [toShownNode(step)] : [toShownNode(step), toShownRelationship(next)];
  });
}

import type { NodeReply } from '../../../server/contract.ts';
import { formatCount, formatNumber } from './format-number.ts';

const PROPERTY_NAMES: Readonly<Record<string, string>> = {
  family: 'Family',
  version: 'Version',
  variant: 'Variant',
  split: 'Split',
  unit: 'Unit',
  year: 'Year',
};

/** What is known about a node beside its name, as pairs of name and value. */
export function toNodeFacts({
  node,
  aliases,
  properties,
}: NodeReply): readonly (readonly [string, string])[] {
  const counts = `${formatCount(node.results, 'result')} in ${formatCount(node.papers, 'paper')}`;
  const facts: [string, string][] = [['Found', counts]];
  if (node.year !== null) facts.push(['Introduced', String(node.year)]);
  if (aliases.length > 0) facts.push(['Also written', aliases.join(', ')]);
  for (const [name, value] of Object.entries(properties)) facts.push(toFact(name, value));
  return facts;
}

function toFact(name: string, value: string | number | boolean): [string, string] {
  if (name === 'sizeB' && typeof value === 'number')
    return ['Size', `${formatNumber(value)} billion parameters`];
  if (name === 'higherIsBetter') return ['Better', value === true ? 'higher' : 'lower'];
  const text = typeof value === 'number' && name !== 'year' ? formatNumber(value) : String(value);
  return [PROPERTY_NAMES[name] ?? name, text];
}

// GEXF 1.3: for Gephi and graphology.
import type { Properties } from '../../model/paper-graph.ts';
import type { GraphReader } from '../graph-reader.ts';
import { readElementEdges, readElementNodes } from './graph-elements.ts';
import { EXPORTED_PROPERTIES, type PropertyType } from './property-types.ts';
import { closeXml, openXml, toXml, toXmlText, type XmlElement } from './xml.ts';

const NAMESPACE = 'http://gexf.net/1.3';
const TYPE_NAMES: Readonly<Record<PropertyType, string>> = {
  string: 'string',
  int: 'integer',
  double: 'double',
  boolean: 'boolean',
};

export async function* writeGexf(reader: GraphReader): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield openXml('gexf', { xmlns: NAMESPACE, version: '1.3' });
  yield openXml('graph', { defaultedgetype: 'directed', mode: 'static' });
  for (const kind of ['node', 'edge']) {
    yield openXml('attributes', { class: kind });
    for (const { name, type } of [...OWN[kind === 'node' ? 'node' : 'edge'], ...EXPORTED_PROPERTIES])
      yield toXml({ attribute: { '@id': name, '@title': name, '@type': TYPE_NAMES[type] } });
    yield closeXml('attributes');
  }
  yield openXml('nodes');
  for await (const page of readElementNodes(reader))
    yield page
      .map(({ key, labels, title, properties }) =>
        toXml({
          node: {
            '@id': toXmlText(key),
            '@label': toXmlText(title),
            ...toValues(properties, { labels: labels.join(';') }),
          },
        }),
      )
      .join('');
  yield closeXml('nodes');
  yield openXml('edges');
  let number = 0;
  for await (const page of readElementEdges(reader))
    yield page
      .map(({ type, from, to, properties }) => {
        number += 1;
        return toXml({
          edge: {
            '@id': String(number),
            '@source': toXmlText(from),
            '@target': toXmlText(to),
            '@label': type,
            '@kind': type,
            ...toValues(properties),
          },
        });
      })
      .join('');
  yield closeXml('edges', 'graph', 'gexf');
}

/** What nodes and relationships have beside their properties; a relationship's type stands in attributes of its own. */
const OWN = { node: [{ name: 'labels', type: 'string' as const }], edge: [] };

function toValues(properties: Properties, own: Readonly<Record<string, string>> = {}): XmlElement {
  const values = [
    ...Object.entries(own).map(([name, text]) => toValue(name, text)),
    ...EXPORTED_PROPERTIES.flatMap(({ name }) => {
      const value = properties[name];
      return value === undefined ? [] : [toValue(name, toXmlText(value))];
    }),
  ];
  return values.length === 0 ? {} : { attvalues: { attvalue: values } };
}

function toValue(name: string, text: string): XmlElement {
  return { '@for': name, '@value': text };
}

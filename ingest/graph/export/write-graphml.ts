// GraphML: for networkx, igraph, Gephi, yEd and others.
import type { Properties } from '../../model/paper-graph.ts';
import type { GraphReader } from '../graph-reader.ts';
import { readElementEdges, readElementNodes } from './graph-elements.ts';
import { EXPORTED_PROPERTIES } from './property-types.ts';
import { closeXml, openXml, toXml, toXmlText, type XmlElement } from './xml.ts';

const NAMESPACE = 'http://graphml.graphdrawing.org/xmlns';
/** Of every node and relationship, beside its properties. */
const OWN_KEYS = ['labels', 'type'].map((name) => ({ name, type: 'string' as const }));

export async function* writeGraphml(reader: GraphReader): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield openXml('graphml', { xmlns: NAMESPACE });
  for (const { name, type } of [...OWN_KEYS, ...EXPORTED_PROPERTIES])
    yield toXml({ key: { '@id': name, '@for': 'all', '@attr.name': name, '@attr.type': type } });
  yield openXml('graph', { id: 'benchgraph', edgedefault: 'directed' });
  for await (const page of readElementNodes(reader))
    yield page
      .map(({ key, labels, properties }) =>
        toXml({
          node: {
            '@id': toXmlText(key),
            data: [toData('labels', labels.join(';')), ...toAllData(properties)],
          },
        }),
      )
      .join('');
  for await (const page of readElementEdges(reader))
    yield page
      .map(({ type, from, to, properties }) =>
        toXml({
          edge: {
            '@source': toXmlText(from),
            '@target': toXmlText(to),
            data: [toData('type', type), ...toAllData(properties)],
          },
        }),
      )
      .join('');
  yield closeXml('graph', 'graphml');
}

function toAllData(properties: Properties): XmlElement[] {
  return EXPORTED_PROPERTIES.flatMap(({ name }) => {
    const value = properties[name];
    return value === undefined ? [] : [toData(name, toXmlText(value))];
  });
}

function toData(key: string, text: string): XmlElement {
  return { '@key': key, '#text': text };
}

// Pieces of XML: the library writes structure and escapes, and this says what it is given.
import XMLBuilder from 'fast-xml-builder';
import type { PropertyValue } from '../../model/paper-graph.ts';

/** Attributes begin with `@`, the text of an element is `#text`. */
export type XmlElement = {
  readonly [name: string]: string | number | boolean | XmlElement | readonly XmlElement[];
};

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
});

/** One element and what is in it, as a line. */
export function toXml(element: XmlElement): string {
  return `${builder.build(element)}\n`;
}

/** The beginning of an element that other pieces follow, and its end. */
export function openXml(name: string, attributes: Readonly<Record<string, string>> = {}): string {
  const entries = Object.entries(attributes).map(([key, value]) => [`@${key}`, value]);
  const whole = toXml({ [name]: { ...Object.fromEntries(entries), '#text': '\n' } });
  return whole.slice(0, whole.lastIndexOf('</'));
}

export function closeXml(...names: readonly string[]): string {
  return names.map((name) => `</${name}>\n`).join('');
}

/**
 * A value as text that may stand in XML 1.0: control characters and halves of surrogate pairs may not, in whatever form,
 * and become U+FFFD.
 */
export function toXmlText(value: PropertyValue): string {
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text.toWellFormed().replaceAll(FORBIDDEN, '\uFFFD');
}

// eslint-disable-next-line no-control-regex -- these are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

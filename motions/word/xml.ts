/**
 * XML as a plain tree, read without a DOM so that it runs in a page, a thread and Node alike.
 *
 * The file is a stranger's: entities that it defines are refused and never expanded, and depth and
 * number of elements are bounded, since the tree is walked by functions that call themselves.
 */
import { SaxesParser } from 'saxes';
import { ReadingError } from '../errors';

export type XmlElement = {
  /** Without its prefix: Word and others use different ones for the same namespace. */
  name: string;
  /** By name without prefix. */
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
};

const DEEPEST = 400;
const MOST_ELEMENTS = 3_000_000;

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

function attributesOf(source: Record<string, string>): Record<string, string> {
  const attributes: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(source)) {
    // Declarations of namespaces are not attributes of the element.
    if (!name.startsWith('xmlns')) attributes[local(name)] = value;
  }
  return attributes;
}

/**
 * @returns The root element.
 * @throws {ReadingError} `word-damaged` for XML that is not well-formed or uses entities of its own,
 *   `word-too-large` when it is too deep or has too many elements.
 */
export function parseXml(text: string): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [top];
  let count = 0;
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', (cause) => {
    throw new ReadingError('word-damaged', { cause });
  });
  parser.on('opentag', ({ name, attributes }) => {
    count += 1;
    if (count > MOST_ELEMENTS || open.length > DEEPEST) throw new ReadingError('word-too-large');
    const element = { name: local(name), attributes: attributesOf(attributes), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', (data) => {
    open.at(-1)?.children.push(data);
  });
  parser.on('cdata', (data) => {
    open.at(-1)?.children.push(data);
  });
  parser.write(text).close();
  const root = top.children.find((child) => typeof child !== 'string');
  if (root === undefined) throw new ReadingError('word-damaged');
  return root;
}

export const elementsIn = ({ children }: XmlElement): XmlElement[] =>
  children.filter((child) => typeof child !== 'string');

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  );

/** Its `val`, as most properties of Word have it. */
export const valOf = (element: XmlElement | undefined, name: string): string | undefined =>
  childOf(element, name)?.attributes.val;

/** A property that is on when it stands there, unless it says otherwise; undefined when absent. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const property = childOf(element, name);
  if (property === undefined) return undefined;
  return !['0', 'false', 'off', 'none'].includes(property.attributes.val ?? '');
}

export const textIn = ({ children }: XmlElement): string =>
  children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');

/**
 * The parts of a Word file: a zip of XML files that name each other. Only what is read is unpacked,
 * and no more of it than a paper of a meeting can hold.
 */
import { unzipSync } from 'fflate';
import { ReadingError } from '../errors';
import { childOf, elementsIn, parseXml, textIn, type XmlElement } from './xml';

/** The text of a thousand pages is some 30 MB of XML. */
const MOST_UNPACKED = 64_000_000;
/** Of all parts that are read together. */
const MOST_TOGETHER = 128_000_000;

const MAIN_TYPE =
  /wordprocessingml\.(?:document|template)\.main|ms-word\.(?:document|template)\.macroEnabled/u;

export type WordPackage = {
  document: XmlElement;
  styles: XmlElement | null;
  numbering: XmlElement | null;
  footnotes: XmlElement | null;
  endnotes: XmlElement | null;
  headers: XmlElement[];
  footers: XmlElement[];
  /** Addresses that the document links to, by the id of the relationship. */
  links: ReadonlyMap<string, string>;
  /** Of its properties; empty when it has none. */
  title: string;
};

type Relationship = { id: string; kind: string; target: string; isExternal: boolean };

class Parts {
  readonly #bytes: Uint8Array;
  #together = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** @returns null when there is no such part. */
  xml(name: string): XmlElement | null {
    let isTooLarge = false;
    let files: Record<string, Uint8Array>;
    try {
      files = unzipSync(this.#bytes, {
        filter: (file) => {
          if (file.name !== name) return false;
          this.#together += file.originalSize;
          isTooLarge = file.originalSize > MOST_UNPACKED || this.#together > MOST_TOGETHER;
          return !isTooLarge;
        },
      });
    } catch (cause) {
      throw new ReadingError('word-damaged', { cause });
    }
    if (isTooLarge) throw new ReadingError('word-too-large');
    const part = files[name];
    return part === undefined ? null : parseXml(decode(part));
  }
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

/** The name of a part that another names: "styles.xml" in "word/document.xml" is "word/styles.xml". */
function resolved(from: string, target: string): string {
  const path = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

function relationshipsOf(parts: Parts, name: string): Relationship[] {
  const folder = name.split('/').slice(0, -1);
  const file = name.split('/').at(-1) ?? '';
  const root = parts.xml([...folder, '_rels', `${file}.rels`].join('/'));
  return (root === null ? [] : elementsIn(root)).map(({ attributes }) => {
    const { Id = '', Type = '', Target = '', TargetMode = '' } = attributes;
    const isExternal = TargetMode === 'External';
    return {
      id: Id,
      kind: Type.split('/').at(-1) ?? '',
      target: isExternal ? Target : resolved(name, Target),
      isExternal,
    };
  });
}

function mainPartOf(parts: Parts): string {
  const types = parts.xml('[Content_Types].xml');
  if (types === null) throw new ReadingError('not-word');
  const main = relationshipsOf(parts, '').find(({ kind }) => kind === 'officeDocument')?.target;
  const isWord = elementsIn(types).some(
    ({ attributes: { PartName, ContentType = '' } }) =>
      PartName === `/${main}` && MAIN_TYPE.test(ContentType),
  );
  if (main === undefined || !isWord) throw new ReadingError('not-word');
  return main;
}

/**
 * @throws {ReadingError} `not-word` for another kind of zip, `word-damaged`, or `word-too-large`.
 */
export function openPackage(bytes: Uint8Array): WordPackage {
  const parts = new Parts(bytes);
  const main = mainPartOf(parts);
  const document = parts.xml(main);
  if (document === null) throw new ReadingError('word-damaged');
  const related = relationshipsOf(parts, main);
  const all = (kind: string): XmlElement[] =>
    related
      .filter((one) => one.kind === kind && !one.isExternal)
      .flatMap(({ target }) => parts.xml(target) ?? []);
  const core = parts.xml('docProps/core.xml');
  const title = core === null ? undefined : childOf(core, 'title');
  return {
    document,
    styles: all('styles')[0] ?? null,
    numbering: all('numbering')[0] ?? null,
    footnotes: all('footnotes')[0] ?? null,
    endnotes: all('endnotes')[0] ?? null,
    headers: all('header'),
    footers: all('footer'),
    links: new Map(
      related.filter(({ kind }) => kind === 'hyperlink').map(({ id, target }) => [id, target]),
    ),
    title: title === undefined ? '' : textIn(title),
  };
}

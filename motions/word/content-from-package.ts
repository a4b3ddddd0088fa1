/** From the parts of a Word file to its content: the text first, then what stands beside it. */
import type { PageBlock } from '../page/page-content';
import { BodyReader } from './body';
import { Numbering } from './numbering';
import type { WordPackage } from './package';
import { Styles } from './styles';
import type { NoteMark, WordContent } from './word-content';
import { childOf, elementsIn, type XmlElement } from './xml';

/** Word keeps the lines above notes among them. */
const isNote = ({ attributes }: XmlElement): boolean =>
  attributes.type === undefined || attributes.type === 'normal';

const wordsOf = (blocks: readonly PageBlock[]): string =>
  blocks.map(({ text }) => text.replace(/\s+/gu, ' ').trim()).join('\n');

export function contentFromPackage(source: WordPackage, url: string | null): WordContent {
  const styles = new Styles(source.styles);
  const numbering = new Numbering(source.numbering);
  const newReader = (): BodyReader => new BodyReader(styles, numbering, source.links);
  const text = newReader();
  text.read(childOf(source.document, 'body') ?? source.document);
  const { containers, pageStarts } = text.found;
  const blocks = [...text.found.blocks];
  const asides = new Map<number, { why: 'running-head' | 'footnote'; number: number | null }>();
  let { revisions, unreadParts } = text.found;

  const addAside = (
    root: XmlElement,
    aside: { why: 'running-head' | 'footnote'; number: number | null },
    known?: Set<string>,
  ): void => {
    const { found } = readWhole(newReader(), root);
    const words = wordsOf(found.blocks);
    // Each section and the first page have their own headers, mostly with the same words.
    if (words === '' || known?.has(words)) return;
    known?.add(words);
    for (const block of found.blocks) {
      asides.set(blocks.length, aside);
      blocks.push({ ...block, kind: 'text', level: 0, inside: null });
    }
    revisions += found.revisions;
    unreadParts += found.unreadParts;
  };

  const heads = new Set<string>();
  for (const root of [...source.headers, ...source.footers]) {
    addAside(root, { why: 'running-head', number: null }, heads);
  }
  const notes: NoteMark[] = [];
  for (const { block, at, id, isEnd } of text.found.notes) {
    const root = isEnd ? source.endnotes : source.footnotes;
    const note = (root === null ? [] : elementsIn(root)).find(
      (one) => one.attributes.id === id && isNote(one),
    );
    if (note === undefined) continue;
    const number = notes.length + 1;
    notes.push({ block, at, number });
    addAside(note, { why: 'footnote', number });
  }
  return {
    page: { url, title: source.title, containers, blocks },
    textBlocks: text.found.blocks.length,
    ...{ asides, notes, pageStarts, revisions, unreadParts },
  };
}

function readWhole(reader: BodyReader, root: XmlElement): BodyReader {
  reader.read(root);
  return reader;
}

/** The tree of a Word file: that of its text, with headers, footers and notes as furniture. */
import { cleanText } from '../document/clean';
import type { DocumentTree, Furniture, Line } from '../document/tree';
import { partsFromBlocks } from '../page/tree-from-blocks';
import type { WordContent } from './word-content';

export function treeFromWord(content: WordContent): DocumentTree {
  const { page, textBlocks, asides, revisions, unreadParts } = content;
  const { parts, lines } = partsFromBlocks({ ...page, blocks: page.blocks.slice(0, textBlocks) });
  const beside = partsFromBlocks({
    ...{ url: page.url, title: page.title, containers: [] },
    blocks: page.blocks.slice(textBlocks),
  }).lines.map((line): { line: Line; block: number } => {
    const block = 'block' in line.place ? line.place.block + textBlocks : textBlocks;
    const place = { ...line.place, block };
    return { line: { ...line, id: line.id + lines.length, place }, block };
  });
  const furniture = beside.map(
    ({ line, block }): Furniture => ({ line, why: asides.get(block)?.why ?? 'footnote' }),
  );
  return {
    source: 'word',
    title: cleanText(page.title).text,
    url: page.url,
    pages: null,
    parts,
    furniture,
    lines: [...lines, ...beside.map(({ line }) => line)],
    unreadable: [],
    doubts: [],
    word: { revisions, unreadParts },
  };
}

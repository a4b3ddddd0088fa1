/** How a Word file is drawn: what stands in what, with the numbers that its places are known by. */
import { expect, it } from 'vitest';
import { type OutlineNode, outlineOf } from '../../../entrypoints/reader/word/word-outline';
import type { PageBlock, PageContainer } from '../../../motions/page/page-content';

const block = (inside: number | null): PageBlock => ({
  ...{ kind: 'text', level: 0, text: 'tekst', links: [], anchor: null, isBold: false },
  inside,
});
const cell = (parent: number, column: number): PageContainer => ({
  ...{ kind: 'cell', span: 1, rows: 1, isHead: false },
  ...{ column, parent },
});
const outline = (
  containers: PageContainer[],
  blocks: PageBlock[],
  textBlocks = blocks.length,
): OutlineNode[] =>
  outlineOf({
    page: { url: null, title: '', containers, blocks },
    textBlocks,
    ...{ asides: new Map(), notes: [], pageStarts: new Set(), revisions: 0, unreadParts: 0 },
  });

it('alinea’s staan onder elkaar, met hun eigen nummer', () => {
  expect(outline([], [block(null), block(null)])).toEqual([
    { kind: 'block', block: 0 },
    { kind: 'block', block: 1 },
  ]);
});

it('wat naast de tekst staat, staat er niet in', () => {
  expect(outline([], [block(null), block(null)], 1)).toEqual([{ kind: 'block', block: 0 }]);
});

it('een lijst houdt haar tekens en de lijst in een punt', () => {
  const containers: PageContainer[] = [
    { kind: 'list', ordered: true, parent: null },
    { kind: 'item', marker: '1.', parent: 0 },
    { kind: 'list', ordered: false, parent: 1 },
    { kind: 'item', parent: 2 },
  ];
  expect(outline(containers, [block(1), block(3), block(null)])).toEqual([
    {
      ...{ kind: 'list', key: 0 },
      items: [
        {
          ...{ key: 1, marker: '1.' },
          nodes: [
            { kind: 'block', block: 0 },
            {
              ...{ kind: 'list', key: 2 },
              items: [{ key: 3, marker: '', nodes: [{ kind: 'block', block: 1 }] }],
            },
          ],
        },
      ],
    },
    { kind: 'block', block: 2 },
  ]);
});

it('een tabel houdt ook haar lege cellen en lege rijen', () => {
  const containers: PageContainer[] = [
    { kind: 'table', parent: null },
    { kind: 'row', isHead: true, parent: 0 },
    cell(1, 0),
    cell(1, 1),
    { kind: 'row', isHead: false, parent: 0 },
  ];
  expect(outline(containers, [block(3)])).toEqual([
    {
      ...{ kind: 'table', key: 0 },
      rows: [
        {
          isHead: true,
          cells: [
            { span: 1, rows: 1, nodes: [] },
            { span: 1, rows: 1, nodes: [{ kind: 'block', block: 0 }] },
          ],
        },
        { isHead: false, cells: [] },
      ],
    },
  ]);
});

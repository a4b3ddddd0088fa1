/**
 * What stands in what in a Word file, for drawing it: lists with their items, tables with their cells.
 * Pure. The blocks keep their numbers, so that a place in the reading is a place on the screen.
 */
import type { PageContainer } from '../../../motions/page/page-content';
import type { WordContent } from '../../../motions/word/word-content';

export type OutlineCell = { span: number; rows: number; nodes: OutlineNode[] };
export type OutlineRow = { isHead: boolean; cells: OutlineCell[] };
export type OutlineNode =
  | { kind: 'block'; block: number }
  | { kind: 'list'; key: number; items: { key: number; marker: string; nodes: OutlineNode[] }[] }
  | { kind: 'table'; key: number; rows: OutlineRow[] };

type Child = { block: number } | { container: number };

function pushTo<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

class Outline {
  readonly #containers: readonly PageContainer[];
  readonly #children = new Map<number | null, Child[]>();
  /** Also empty rows and cells, which no block stands in. */
  readonly #below = new Map<number, number[]>();

  constructor({ page: { containers, blocks }, textBlocks }: WordContent) {
    this.#containers = containers;
    const placed = new Set<number>();
    for (const [block, { inside }] of blocks.slice(0, textBlocks).entries()) {
      let child: Child = { block };
      let parent = inside;
      for (;;) {
        pushTo(this.#children, parent, child);
        if (parent === null || placed.has(parent)) break;
        placed.add(parent);
        child = { container: parent };
        parent = containers[parent]?.parent ?? null;
      }
    }
    for (const [index, { parent }] of containers.entries()) {
      if (parent !== null) pushTo(this.#below, parent, index);
    }
  }

  nodesIn(parent: number | null): OutlineNode[] {
    return (this.#children.get(parent) ?? []).flatMap((child): OutlineNode[] => {
      if ('block' in child) return [{ kind: 'block', block: child.block }];
      const key = child.container;
      switch (this.#containers[key]?.kind) {
        case 'list':
          return [{ kind: 'list', key, items: this.#items(key) }];
        case 'table':
          return [{ kind: 'table', key, rows: this.#rows(key) }];
        default:
          return this.nodesIn(key);
      }
    });
  }

  #items(list: number) {
    return (this.#below.get(list) ?? []).flatMap((key) => {
      const item = this.#containers[key];
      if (item?.kind !== 'item') return [];
      return [{ key, marker: item.marker ?? '', nodes: this.nodesIn(key) }];
    });
  }

  #rows(table: number): OutlineRow[] {
    return (this.#below.get(table) ?? []).flatMap((index): OutlineRow[] => {
      const row = this.#containers[index];
      if (row?.kind !== 'row') return [];
      const cells = (this.#below.get(index) ?? []).flatMap((at): OutlineCell[] => {
        const cell = this.#containers[at];
        if (cell?.kind !== 'cell') return [];
        return [{ span: cell.span, rows: cell.rows, nodes: this.nodesIn(at) }];
      });
      return [{ isHead: row.isHead, cells }];
    });
  }
}

/** The text itself, without what stands beside it. */
export const outlineOf = (content: WordContent): OutlineNode[] =>
  new Outline(content).nodesIn(null);

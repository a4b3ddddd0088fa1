/** Reads the structure tree of a tagged page: which cell, paragraph or heading a text stands in. */
import type { PDFPageProxy } from 'pdfjs-dist';
import type { CellTag, Tag, TaggedTable } from './page';

type StructTree = Awaited<ReturnType<PDFPageProxy['getStructTree']>>;
type StructNode = NonNullable<StructTree>;
type StructChild = StructNode['children'][number];

export type PageTags = {
  /** By the id of marked content. */
  byId: ReadonlyMap<string, Tag>;
  artifact: Tag;
  tables: TaggedTable[];
};

const OUTSIDE: Tag = { block: 0, heading: null, isArtifact: false, isNote: false, cell: null };
const ARTIFACT: Tag = { ...OUTSIDE, isArtifact: true };
export const NO_TAGS: PageTags = { byId: new Map(), artifact: ARTIFACT, tables: [] };

/** Elements that lie within a line; everything else starts a paragraph of its own. */
const INLINE: ReadonlySet<string> = new Set([
  'Span',
  'NonStruct',
  'Link',
  'Em',
  'Strong',
  'Reference',
  'Quote',
  'Code',
  'Annot',
  'Sub',
]);
const MOST_SPANNED = 100;

const isNode = (child: StructChild): child is StructNode => 'role' in child;
const nodesOf = (node: StructNode): StructNode[] => node.children.filter(isNode);

function headingOf(role: string): number | null {
  const level = /^H([1-6])$/u.exec(role)?.[1];
  if (level !== undefined) return Number(level);
  return role === 'H' || role === 'Title' ? 1 : null;
}

const spanOf = (value: number | undefined): number =>
  Math.max(1, Math.min(MOST_SPANNED, Math.trunc(value ?? 1)));

/** The rows of a table, also those in a head, body or foot; not those of a table inside it. */
function rowsOf(table: StructNode): { row: StructNode; isHead: boolean }[] {
  return nodesOf(table).flatMap((node) => {
    if (node.role === 'TR') return [{ row: node, isHead: false }];
    if (node.role === 'Table') return [];
    return rowsOf(node).map(({ row, isHead }) => ({
      row,
      isHead: isHead || node.role === 'THead',
    }));
  });
}

const isCell = ({ role }: StructNode): boolean => role === 'TD' || role === 'TH';

/** Gives each cell its column, as cells above it that reach down leave room. */
function placeCells(rows: ReturnType<typeof rowsOf>, table: number): Map<StructNode, CellTag>[] {
  const taken = new Set<string>();
  return rows.map(({ row, isHead }, rowIndex) => {
    const cells = nodesOf(row).filter(isCell);
    const areHeads = isHead || (cells.length > 1 && cells.every(({ role }) => role === 'TH'));
    let column = 0;
    return new Map(
      cells.map((cell): [StructNode, CellTag] => {
        while (taken.has(`${rowIndex} ${column}`)) column += 1;
        const span = spanOf(cell.colSpan);
        const height = spanOf(cell.rowSpan);
        for (let down = 0; down < height; down += 1) {
          for (let aside = 0; aside < span; aside += 1) {
            taken.add(`${rowIndex + down} ${column + aside}`);
          }
        }
        const own = { table, row: rowIndex, column, span, rows: height, isHead: areHeads };
        column += span;
        return [cell, own];
      }),
    );
  });
}

function nameOf(table: StructNode): string {
  const named = rowsOf(table)
    .flatMap(({ row }) => nodesOf(row))
    .find(({ structId }) => structId !== undefined);
  return named?.structId ?? '';
}

class TagReader {
  readonly byId = new Map<string, Tag>();
  readonly tables: TaggedTable[] = [];
  #blocks = 0;

  read(node: StructNode, around: Tag): void {
    let tag = around;
    if (node.role === 'Artifact') tag = { ...ARTIFACT };
    else if (!INLINE.has(node.role)) {
      this.#blocks += 1;
      tag = {
        ...around,
        block: this.#blocks,
        heading: headingOf(node.role) ?? around.heading,
        isNote: around.isNote || node.role === 'Note' || node.role === 'FENote',
      };
    }
    const cells = node.role === 'Table' ? this.#cellsOf(node) : null;
    if (cells !== null) this.#readTable(node, tag, cells);
    else this.#readChildren(node, tag);
  }

  #readChildren(node: StructNode, tag: Tag): void {
    for (const child of node.children) {
      if (isNode(child)) this.read(child, tag);
      else if (child.type === 'content') {
        this.byId.set(child.id, tag);
      }
    }
  }

  #cellsOf(table: StructNode): Map<StructNode, CellTag> | null {
    const rows = placeCells(rowsOf(table), this.tables.length);
    if (rows.length === 0 || rows.every((row) => row.size === 0)) return null;
    this.tables.push({ name: nameOf(table), rows: rows.map((row) => [...row.values()]) });
    return new Map(rows.flatMap((row) => [...row]));
  }

  #readTable(node: StructNode, tag: Tag, cells: ReadonlyMap<StructNode, CellTag>): void {
    for (const child of node.children) {
      if (!isNode(child)) {
        if (child.type === 'content') this.byId.set(child.id, tag);
        continue;
      }
      const cell = cells.get(child);
      if (cell === undefined) {
        if (child.role === 'Table') this.read(child, tag);
        else this.#readTable(child, tag, cells);
      } else {
        this.#blocks += 1;
        this.#readChildren(child, { ...tag, block: this.#blocks, cell });
      }
    }
  }
}

/** @param tree - What pdf.js's `getStructTree` gives: null for a page without tags. */
export function tagsOf(tree: StructTree | null): PageTags {
  if (tree === null) return NO_TAGS;
  const reader = new TagReader();
  reader.read(tree, OUTSIDE);
  return { byId: reader.byId, artifact: ARTIFACT, tables: reader.tables };
}

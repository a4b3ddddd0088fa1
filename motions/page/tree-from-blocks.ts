/**
 * The tree of a web page. Headings close by their level, a table keeps its grid with empty cells,
 * only `<br>` breaks a line, and what stands beside the content by its form becomes furniture.
 */
import { cleanText } from '../document/clean';
import type {
  Cell,
  DocumentTree,
  Line,
  List,
  Pair,
  Part,
  Row,
  Section,
  Table,
} from '../document/tree';
import { linesBelow } from '../document/walk';
import { withoutLayout } from './layout-tables';
import { splitOutside } from './outside';
import type { PageBlock, PageContainer, PageContent } from './page-content';
import { apartIn, withTitleMarks } from './title-marks';
import { withWholeTitles } from './whole-titles';

type Child = { block: number } | { container: number };

/** A bold line alone is a heading below all that are marked as one. */
const BOLD_LEVEL = 7;
const LONGEST_BOLD = 200;
const SENTENCE = /[.;,]$/u;

const isTextOf = (container: PageContainer | undefined): boolean =>
  container === undefined || container.kind === 'fold';

/** What stands before the only heading of a card is said below it: "Aangenomen", and then the title. */
function headedByOne(parts: Part[]): Part[] {
  const at = parts.findIndex(({ kind }) => kind === 'section');
  const heading = parts[at];
  const isOne = parts.findLastIndex(({ kind }) => kind === 'section') === at;
  if (heading?.kind !== 'section' || heading.level >= BOLD_LEVEL || at === 0 || !isOne)
    return parts;
  const before = parts.slice(0, at);
  return [{ ...heading, parts: [...before, ...heading.parts] }, ...parts.slice(at + 1)];
}

class TreeBuilder {
  readonly lines: Line[] = [];
  readonly #content: PageContent;
  readonly #children = new Map<number | null, Child[]>();
  readonly #linesOf: Line[][] = [];
  /** Also empty rows and cells, which no block stands in. */
  readonly #below = new Map<number, number[]>();

  constructor(content: PageContent) {
    this.#content = content;
    this.#linesOf = content.blocks.map((block, index) => this.#linesIn(block, index));
    const placed = new Set<number>();
    for (const [index, { inside }] of content.blocks.entries()) {
      this.#place({ block: index }, inside, placed);
    }
    for (const [index, { parent }] of content.containers.entries()) {
      if (parent === null) continue;
      const below = this.#below.get(parent);
      if (below === undefined) this.#below.set(parent, [index]);
      else below.push(index);
    }
  }

  parts(): Part[] {
    return this.#parts(this.#children.get(null) ?? []);
  }

  #place(child: Child, inside: number | null, placed: Set<number>): void {
    const siblings = this.#children.get(inside);
    if (siblings === undefined) this.#children.set(inside, [child]);
    else siblings.push(child);
    if (inside === null || placed.has(inside)) return;
    placed.add(inside);
    this.#place({ container: inside }, this.#content.containers[inside]?.parent ?? null, placed);
  }

  #linesIn(printedBlock: PageBlock, index: number): Line[] {
    const block = withWholeTitles(printedBlock);
    const lines: Line[] = [];
    let start = 0;
    for (const printed of block.text.split('\n')) {
      const line = this.#line(block, index, printed, start);
      if (line !== null) lines.push(line);
      start += printed.length + 1;
    }
    return lines;
  }

  #line(block: PageBlock, index: number, printed: string, start: number): Line | null {
    const cleaned = cleanText(printed);
    if (cleaned.text === '') return null;
    const { text, offsets } = withTitleMarks(cleaned, apartIn(block, start, printed.length));
    const inSource = offsets.map((offset) => offset + start);
    const end = start + printed.length;
    const links = block.links
      .filter(({ from, to }) => from < end && to > start)
      .map(({ url, from, to }) => ({
        url,
        from: Math.max(
          0,
          inSource.findIndex((offset) => offset >= from),
        ),
        to: inSource.findLastIndex((offset) => offset <= to),
      }));
    const line: Line = {
      id: this.lines.length,
      text,
      place: { block: index, from: inSource[0] ?? start, to: end, anchor: block.anchor },
      style: { size: 0, font: '', bold: block.isBold },
      lead: 0,
      links,
      offsets: inSource,
    };
    this.lines.push(line);
    return line;
  }

  #headingLevel(block: PageBlock, lines: readonly Line[]): number {
    if (block.kind === 'heading') return block.level;
    const [line] = lines;
    const container = block.inside === null ? undefined : this.#content.containers[block.inside];
    const isAlone = block.isBold && lines.length === 1 && isTextOf(container);
    if (!isAlone || line === undefined || line.text.length > LONGEST_BOLD) return 0;
    return SENTENCE.test(line.text) ? 0 : BOLD_LEVEL;
  }

  #parts(children: readonly Child[]): Part[] {
    const top: Part[] = [];
    const open: Section[] = [];
    const add = (part: Part): void => {
      (open.at(-1)?.parts ?? top).push(part);
    };
    for (const child of children) {
      if ('container' in child) {
        for (const part of this.#container(child.container)) add(part);
        continue;
      }
      const block = this.#content.blocks[child.block];
      const lines = this.#linesOf[child.block] ?? [];
      if (block === undefined || lines.length === 0) continue;
      const level = this.#headingLevel(block, lines);
      if (level === 0) {
        add({ kind: 'lines', lines, breaks: 'meant' });
        continue;
      }
      while ((open.at(-1)?.level ?? 0) >= level) open.pop();
      const section: Section = { kind: 'section', heading: lines, level, parts: [] };
      add(section);
      open.push(section);
    }
    return top;
  }

  #container(index: number): Part[] {
    const container = this.#content.containers[index];
    const children = this.#children.get(index) ?? [];
    switch (container?.kind) {
      case 'list':
        return [this.#list(children, container.ordered)];
      case 'table':
        return [this.#table(index)];
      case 'pairs':
        return this.#pairs(children);
      case 'fold':
      case 'item':
        return headedByOne(this.#parts(children));
      default:
        return this.#parts(children);
    }
  }

  #list(children: readonly Child[], ordered: boolean): List {
    const items = children.map((child) => {
      if (!('container' in child)) return { marker: '', parts: this.#parts([child]) };
      const item = this.#content.containers[child.container];
      const marker = item?.kind === 'item' ? (item.marker ?? '') : '';
      return { marker, parts: this.#container(child.container) };
    });
    return { kind: 'list', ordered, items };
  }

  #pairs(children: readonly Child[]): Part[] {
    const parts: Part[] = [];
    let pair: Pair | null = null;
    for (const child of children) {
      const below = 'container' in child ? this.#container(child.container) : this.#parts([child]);
      const isTerm =
        'container' in child && this.#content.containers[child.container]?.kind === 'term';
      if (isTerm && (pair === null || pair.parts.length > 0)) {
        pair = { kind: 'pair', label: linesBelow(below), parts: [] };
        parts.push(pair);
      } else if (isTerm && pair !== null) pair.label.push(...linesBelow(below));
      else if (pair !== null) pair.parts.push(...below);
      else parts.push(...below);
    }
    return parts;
  }

  #table(index: number): Table {
    const rows = (this.#below.get(index) ?? []).map((row) => this.#row(row));
    const columns = rows.flatMap(({ cells }) => cells.map(({ column, span }) => column + span));
    return { kind: 'table', columns: columns.reduce((most, one) => Math.max(most, one), 0), rows };
  }

  #row(index: number): Row {
    const row = this.#content.containers[index];
    const cells = (this.#below.get(index) ?? []).flatMap((below): Cell[] => {
      const cell = this.#content.containers[below];
      if (cell?.kind !== 'cell') return [];
      const { column, span, rows } = cell;
      return [{ column, span, rows, parts: this.#parts(this.#children.get(below) ?? []) }];
    });
    return { cells, isHead: row?.kind === 'row' && row.isHead, isContinued: false };
  }
}

/** The parts of blocks, whatever they came from, and their lines in reading order. */
export function partsFromBlocks(content: PageContent): { parts: Part[]; lines: Line[] } {
  const builder = new TreeBuilder(withoutLayout(content));
  return { parts: builder.parts(), lines: builder.lines };
}

export function treeFromPage(content: PageContent): DocumentTree {
  const built = partsFromBlocks(content);
  const { parts, outside } = splitOutside(built.parts);
  return {
    source: 'page',
    title: cleanText(content.title).text,
    url: content.url,
    pages: null,
    parts,
    furniture: outside.map((line) => ({ line, why: 'navigation' })),
    lines: built.lines,
    unreadable: [],
    doubts: [],
  };
}

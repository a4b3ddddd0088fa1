/** Goes through the body of a Word file, or a header, footer or note, and collects its blocks. */
import type { PageBlock, PageContainer } from '../page/page-content';
import type { Numbering } from './numbering';
import { emptyText, ParagraphReader, type ParagraphText } from './paragraph';
import type { Styles } from './styles';
import { childOf, elementsIn, switchOf, valOf, type XmlElement } from './xml';

/** The list that a paragraph continues: one entry for each depth that is open. */
type OpenItem = { numId: string; level: number; list: number; item: number };

/** Elements around blocks that say nothing of where these stand. */
const AROUND = new Set(['sdt', 'sdtContent', 'customXml', 'smartTag', 'ins', 'moveTo']);
/** A mark that is made of words is a part of the text: "Motie 3". */
const WORDS = /\p{L}{3}/u;
const LOWEST_HEADING = 6;

export type Found = {
  containers: PageContainer[];
  blocks: PageBlock[];
  notes: (ParagraphText['notes'][number] & { block: number })[];
  pageStarts: Set<number>;
  revisions: number;
  unreadParts: number;
};

export class BodyReader {
  readonly found: Found = {
    ...{ containers: [], blocks: [], notes: [], pageStarts: new Set(), revisions: 0 },
    unreadParts: 0,
  };
  readonly #styles: Styles;
  readonly #numbering: Numbering;
  readonly #paragraphs: ParagraphReader;
  /** Text of a paragraph whose end was deleted: it goes on in the next. */
  #carried: ParagraphText | null = null;
  #list: OpenItem[] = [];
  #startsPage = false;

  constructor(styles: Styles, numbering: Numbering, links: ReadonlyMap<string, string>) {
    this.#styles = styles;
    this.#numbering = numbering;
    this.#paragraphs = new ParagraphReader({
      ...{ styles, links },
      onRevision: () => {
        this.found.revisions += 1;
      },
    });
  }

  /** @param inside - The container that all of it stands in; null at the top. */
  read(parent: XmlElement, inside: number | null = null): void {
    const around = this.#list;
    this.#list = [];
    this.#children(parent, inside);
    this.#flush(inside);
    this.#list = around;
  }

  #children(parent: XmlElement, inside: number | null): void {
    for (const element of elementsIn(parent)) {
      const { name } = element;
      if (name === 'p') this.#paragraph(element, inside);
      else if (name === 'tbl') this.#table(element, inside);
      else if (name === 'del' || name === 'moveFrom') this.found.revisions += 1;
      else if (name === 'altChunk') this.found.unreadParts += 1;
      else if (AROUND.has(name)) {
        if (name === 'ins' || name === 'moveTo') this.found.revisions += 1;
        this.#children(element, inside);
      }
    }
  }

  #paragraph(paragraph: XmlElement, inside: number | null): void {
    const properties = childOf(paragraph, 'pPr');
    const into = this.#carried ?? emptyText();
    this.#carried = null;
    this.#paragraphs.read(paragraph, into);
    const mark = childOf(properties, 'rPr');
    if (switchOf(properties, 'pageBreakBefore') === true) into.startsPage = true;
    if (childOf(mark, 'ins') !== undefined) this.found.revisions += 1;
    if (childOf(mark, 'del') !== undefined || childOf(mark, 'moveFrom') !== undefined) {
      this.found.revisions += 1;
      this.#carried = into;
      return;
    }
    this.#add(into, properties, inside);
  }

  /** The last paragraph of a part keeps its end, whatever happened to it. */
  #flush(inside: number | null): void {
    const carried = this.#carried;
    this.#carried = null;
    if (carried !== null) this.#add(carried, undefined, inside);
  }

  #add(into: ParagraphText, properties: XmlElement | undefined, inside: number | null): void {
    const look = this.#styles.paragraph(properties);
    const mark = look.list === null ? null : this.#numbering.next(look.list);
    const isHeading = look.level > 0;
    const isItem = look.list !== null && !isHeading && !WORDS.test(mark?.text ?? '');
    const lead = mark === null || isItem || mark.text === '' ? '' : `${mark.text} `;
    if (into.startsPage) this.#startsPage = true;
    if (into.text.trim() !== '' || lead.trim() !== '') {
      let parent = inside;
      if (isItem && look.list !== null && mark !== null) {
        parent = this.#item(look.list, mark, inside);
      } else this.#list = [];
      this.#block(into, lead, { level: look.level, parent });
    }
    for (const box of into.boxes) this.read(box, inside);
  }

  #block(into: ParagraphText, lead: string, place: { level: number; parent: number | null }): void {
    const { found } = this;
    const block = found.blocks.length;
    const shift = lead.length;
    if (this.#startsPage && block > 0) found.pageStarts.add(block);
    this.#startsPage = false;
    found.notes.push(...into.notes.map((note) => ({ ...note, at: note.at + shift, block })));
    found.blocks.push({
      kind: place.level > 0 ? 'heading' : 'text',
      level: Math.min(place.level, LOWEST_HEADING),
      text: lead + into.text,
      links: into.links.map((one) => ({ ...one, from: one.from + shift, to: one.to + shift })),
      anchor: null,
      isBold: into.shown > 0 && into.bold === into.shown,
      inside: place.parent,
    });
  }

  #open(container: PageContainer): number {
    return this.found.containers.push(container) - 1;
  }

  /** @returns The item that the paragraph stands in, in the list that is open or in a new one. */
  #item(
    { numId, level }: { numId: string; level: number },
    mark: { text: string; isOrdered: boolean },
    inside: number | null,
  ): number {
    while ((this.#list.at(-1)?.level ?? -1) > level) this.#list.pop();
    const last = this.#list.at(-1);
    const isSame = last !== undefined && last.level === level && last.numId === numId;
    if (last !== undefined && last.level === level && !isSame) this.#list.pop();
    const parent = this.#list.at(isSame ? -2 : -1)?.item ?? inside;
    const list = isSame ? last.list : this.#open({ kind: 'list', ordered: mark.isOrdered, parent });
    const item = this.#open({ kind: 'item', marker: mark.text, parent: list });
    if (isSame) last.item = item;
    else this.#list.push({ numId, level, list, item });
    return item;
  }

  #table(table: XmlElement, inside: number | null): void {
    this.#flush(inside);
    this.#list = [];
    const index = this.#open({ kind: 'table', parent: inside });
    /** By column, the cell that may go on in the next row. */
    const above = new Map<number, number>();
    for (const row of rowsOf(table)) {
      const properties = childOf(row, 'trPr');
      if (childOf(properties, 'ins') !== undefined) this.found.revisions += 1;
      if (childOf(properties, 'del') !== undefined) this.found.revisions += 1;
      else this.#row(row, index, above);
    }
    this.#list = [];
  }

  #row(row: XmlElement, table: number, above: Map<number, number>): void {
    const properties = childOf(row, 'trPr');
    const isHead = switchOf(properties, 'tblHeader') === true;
    const parent = this.#open({ kind: 'row', isHead, parent: table });
    let column = wholeNumber(valOf(properties, 'gridBefore'), 0);
    for (const cell of cellsOf(row)) {
      const look = childOf(cell, 'tcPr');
      if (childOf(look, 'cellIns') !== undefined) this.found.revisions += 1;
      if (childOf(look, 'cellDel') !== undefined) {
        this.found.revisions += 1;
        continue;
      }
      const span = wholeNumber(valOf(look, 'gridSpan'), 1);
      const merge = childOf(look, 'vMerge');
      const continued = merge !== undefined && merge.attributes.val !== 'restart';
      const upper = continued ? this.found.containers[above.get(column) ?? -1] : undefined;
      if (upper?.kind === 'cell') upper.rows += 1;
      else {
        const opened = this.#open({ kind: 'cell', column, span, rows: 1, isHead, parent });
        if (merge === undefined) above.delete(column);
        else above.set(column, opened);
        this.read(cell, opened);
      }
      column += span;
    }
  }
}

/** Rows and cells may stand in content controls and marks of changes too. */
const within = (parent: XmlElement, name: string): XmlElement[] =>
  elementsIn(parent).flatMap((element) => {
    if (element.name === name) return [element];
    return AROUND.has(element.name) ? within(element, name) : [];
  });
const rowsOf = (table: XmlElement): XmlElement[] => within(table, 'tr');
const cellsOf = (row: XmlElement): XmlElement[] => within(row, 'tc');

const MOST_COLUMNS = 1000;

function wholeNumber(text: string | undefined, least: number): number {
  const number = Number(text ?? least);
  return Number.isInteger(number) && number >= least && number <= MOST_COLUMNS ? number : least;
}

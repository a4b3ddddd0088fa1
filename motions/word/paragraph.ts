/** The text of one paragraph: its runs, links and notes, as it is when all changes are accepted. */
import type { PageBlock } from '../page/page-content';
import type { Styles } from './styles';
import { childOf, elementsIn, switchOf, textIn, type XmlElement } from './xml';

export type ParagraphText = {
  text: string;
  links: PageBlock['links'];
  notes: { at: number; id: string; isEnd: boolean }[];
  /** Characters that are no white space, and those of them that are bold. */
  shown: number;
  bold: number;
  startsPage: boolean;
  /** Text boxes that hang on it. */
  boxes: XmlElement[];
};

export const emptyText = (): ParagraphText => ({
  ...{ text: '', links: [], notes: [], shown: 0, bold: 0, startsPage: false, boxes: [] },
});

/** The dots between a title and its page on a contents page, which Word draws. */
const LEADER = ' ........ ';

/** What is not of the text: old text, what fields are made from, and remarks about it. */
const LEFT_OUT = new Set(['rPr', 'pPr', 'delText', 'instrText', 'delInstrText', 'del', 'moveFrom']);

export type Around = {
  styles: Styles;
  links: ReadonlyMap<string, string>;
  /** Counts a change that is not accepted yet. */
  onRevision: () => void;
};

type Place = { isBold: boolean; isContents: boolean; url: string | null };

function webAddress(target: string | undefined): string | null {
  if (target === undefined || !URL.canParse(target)) return null;
  const { href, protocol } = new URL(target);
  return /^https?:$/u.test(protocol) ? href : null;
}

export class ParagraphReader {
  readonly #around: Around;

  constructor(around: Around) {
    this.#around = around;
  }

  /** Adds the text of a paragraph to what is there: of one whose end was deleted, or nothing. */
  read(paragraph: XmlElement, into: ParagraphText): void {
    const look = this.#around.styles.paragraph(childOf(paragraph, 'pPr'));
    const { isBold, isContents } = look;
    this.#children(paragraph, { isBold, isContents, url: null }, into);
  }

  #children(parent: XmlElement, place: Place, into: ParagraphText): void {
    for (const element of elementsIn(parent)) this.#element(element, place, into);
  }

  #element(element: XmlElement, place: Place, into: ParagraphText): void {
    const { name } = element;
    if (name === 'del' || name === 'moveFrom' || name === 'ins' || name === 'moveTo') {
      this.#around.onRevision();
    }
    if (LEFT_OUT.has(name)) return;
    if (name === 'r') this.#run(element, place, into);
    else if (name === 'hyperlink') {
      const url = webAddress(this.#around.links.get(element.attributes.id ?? ''));
      this.#children(element, { ...place, url }, into);
    } else if (name === 'AlternateContent') this.#alternate(element, place, into);
    else if (name === 'txbxContent') into.boxes.push(element);
    else if (name === 't') this.#add(textIn(element), place, into);
    else this.#children(element, place, into);
  }

  /** The same content in several forms, for older programs: one of them is enough. */
  #alternate(element: XmlElement, place: Place, into: ParagraphText): void {
    const chosen = childOf(element, 'Choice') ?? childOf(element, 'Fallback');
    if (chosen !== undefined) this.#children(chosen, place, into);
  }

  #run(run: XmlElement, place: Place, into: ParagraphText): void {
    const properties = childOf(run, 'rPr');
    // Hidden text is not shown, and so not said.
    if (switchOf(properties, 'vanish') === true) return;
    const own = { ...place, isBold: this.#around.styles.isBold(properties, place.isBold) };
    for (const element of elementsIn(run)) {
      const { name, attributes } = element;
      switch (name) {
        case 't':
          // Without this attribute the white space at both ends is of the file, not of the text.
          this.#add(
            attributes.space === 'preserve' ? textIn(element) : textIn(element).trim(),
            own,
            into,
          );
          break;
        case 'tab':
        case 'ptab':
          this.#add(own.isContents ? LEADER : ' ', own, into);
          break;
        case 'br':
          if (attributes.type === 'page') this.#startPage(into);
          else this.#add('\n', own, into);
          break;
        case 'cr':
          this.#add('\n', own, into);
          break;
        case 'lastRenderedPageBreak':
          this.#startPage(into);
          break;
        case 'noBreakHyphen':
          this.#add('\u2011', own, into);
          break;
        case 'softHyphen':
          this.#add('\u00ad', own, into);
          break;
        case 'sym':
          this.#add('•', own, into);
          break;
        case 'footnoteReference':
        case 'endnoteReference':
          into.notes.push({
            at: into.text.length,
            id: attributes.id ?? '',
            isEnd: name === 'endnoteReference',
          });
          break;
        default:
          this.#element(element, own, into);
      }
    }
  }

  /** A page that begins in the middle of a paragraph begins, for us, with the next. */
  #startPage(into: ParagraphText): void {
    if (into.text.trim() === '') into.startsPage = true;
  }

  #add(source: string, { isBold, url }: Place, into: ParagraphText): void {
    // Only `br` is a line: a line break in the file itself is white space.
    const text = source === '\n' ? source : source.replace(/[\n\r\t\f]/gu, ' ');
    const from = into.text.length;
    into.text += text;
    const shown = text.replace(/\s/gu, '').length;
    into.shown += shown;
    if (isBold) into.bold += shown;
    if (url === null || text === '') return;
    const last = into.links.at(-1);
    if (last?.url === url && last.to === from) {
      last.text += text;
      last.to = into.text.length;
    } else into.links.push({ url, text, from, to: into.text.length });
  }
}

/** What the styles of a Word file say of a paragraph or a run: heading, bold, list, contents page. */
import { childOf, elementsIn, switchOf, valOf, type XmlElement } from './xml';

export type ParagraphLook = {
  /** 1 to 9 for a heading; 0 for text. */
  level: number;
  isBold: boolean;
  list: { numId: string; level: number } | null;
  /** A line of the contents page that Word made. */
  isContents: boolean;
};

/** A style may be based on another, and that on another; a circle of them is a fault of the file. */
const LONGEST_CHAIN = 20;
const LOWEST_HEADING = 9;
/** By their fixed English names, whatever the language of Word and the ids of the styles. */
const HEADING = /^heading ([1-9])$/iu;
const TITLE = /^title$/iu;
const CONTENTS = /^toc \d$/iu;

export class Styles {
  readonly #byId = new Map<string, XmlElement>();
  readonly #usual: string | undefined;
  readonly #defaults: XmlElement | undefined;

  constructor(root: XmlElement | null) {
    for (const style of root === null ? [] : elementsIn(root)) {
      if (style.name === 'style') this.#byId.set(style.attributes.styleId ?? '', style);
    }
    this.#usual = [...this.#byId.values()].find(
      ({ attributes }) =>
        attributes.type === 'paragraph' && /^(?:1|true|on)$/u.test(attributes.default ?? ''),
    )?.attributes.styleId;
    const defaults = childOf(root ?? undefined, 'docDefaults');
    this.#defaults = childOf(childOf(defaults, 'rPrDefault'), 'rPr');
  }

  /** The style and those that it is based on, its own first. */
  #chain(id: string | undefined): XmlElement[] {
    const chain: XmlElement[] = [];
    let style = id === undefined ? undefined : this.#byId.get(id);
    while (style !== undefined && chain.length < LONGEST_CHAIN) {
      chain.push(style);
      style = this.#byId.get(valOf(style, 'basedOn') ?? '');
    }
    return chain;
  }

  paragraph(properties: XmlElement | undefined): ParagraphLook {
    const chain = this.#chain(valOf(properties, 'pStyle') ?? this.#usual);
    const names = chain.map((style) => valOf(style, 'name') ?? '');
    const own = [properties, ...chain.map((style) => childOf(style, 'pPr'))];
    const bold = chain.map((style) => switchOf(childOf(style, 'rPr'), 'b'));
    return {
      level: levelOf(names, own),
      isBold: bold.find((one) => one !== undefined) ?? switchOf(this.#defaults, 'b') ?? false,
      list: listOf(own),
      isContents: names.some((name) => CONTENTS.test(name)),
    };
  }

  /** @param isBold - Of the paragraph that the run stands in. */
  isBold(properties: XmlElement | undefined, isBold: boolean): boolean {
    const style = this.#chain(valOf(properties, 'rStyle')).map((one) =>
      switchOf(childOf(one, 'rPr'), 'b'),
    );
    return switchOf(properties, 'b') ?? style.find((one) => one !== undefined) ?? isBold;
  }
}

function levelOf(names: readonly string[], own: readonly (XmlElement | undefined)[]): number {
  const named = names.flatMap((name) => {
    const level = HEADING.exec(name)?.[1];
    return level === undefined ? (TITLE.test(name) ? [1] : []) : [Number(level)];
  });
  const outline = own.flatMap((properties) => valOf(properties, 'outlineLvl') ?? []);
  const outlined = outline[0] === undefined ? 0 : Number(outline[0]) + 1;
  const level = named[0] ?? outlined;
  // Level 9 of an outline is body text.
  return level >= 1 && level <= LOWEST_HEADING ? level : 0;
}

function listOf(own: readonly (XmlElement | undefined)[]): ParagraphLook['list'] {
  const found = own.flatMap((properties) => childOf(properties, 'numPr') ?? []);
  const numId = found.flatMap((one) => valOf(one, 'numId') ?? [])[0];
  const level = Number(found.flatMap((one) => valOf(one, 'ilvl') ?? [])[0] ?? 0);
  // Number 0 takes a paragraph out of the list that its style puts it in.
  return numId === undefined || numId === '0' ? null : { numId, level };
}

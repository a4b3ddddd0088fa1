/** Tells what every page carries apart from its contents: page numbers, running heads, footnotes. */
import { labelAtStart } from './columns';
import { labelKindOf } from './labels';
import type { TextLine } from './lines';
import type { Page } from './page';

/** Furniture stands in this share of the page's height, at the top and at the bottom. */
const MARGIN = 0.13;
const PAGE_NUMBER =
  /^(?:pagina|pag\.?|blz\.?|bladzijde|p\.|page)?\s*[-–|]?\s*\d{1,3}\s*(?:(?:van|\/|of|-|–)\s*\d{1,3}|[-–|])?$/iu;
/** Notes are set in type smaller than this share of the text's. */
const NOTE_SIZE = 0.93;
const NOTE_START = /^(?:\d{1,2}|[*†‡]|[¹²³⁴-⁹])[\s.)]*\S/u;
const NOTE_LINK = /^\d{1,2}\s+(?:https?:\/\/|www\.)/u;
/** Heights compare after rounding to this many points. */
const SAME_HEIGHT = 4;

/** Furniture is set this many font sizes apart from the contents. */
const APART = 1.6;

const distance = (first: TextLine, second: TextLine): number =>
  Math.abs(first.baseline - second.baseline);

type Edge = 'top' | 'bottom';

/** Also where label and contents are one string: "Voorstel: Aanhouden". */
function hasLabel(line: TextLine): boolean {
  return labelAtStart(line) !== null || labelKindOf(line.text.split(':', 1)[0] ?? '') !== null;
}

/** Lines above the first label, or near the foot, may be furniture; a label never is. */
function* marginLines(page: Page, lines: readonly TextLine[]): Generator<[TextLine, Edge]> {
  const firstLabel = lines.find(hasLabel);
  const top = Math.min(page.height * MARGIN, firstLabel?.top ?? Number.POSITIVE_INFINITY);
  for (const line of lines) {
    if (hasLabel(line)) continue;
    if (line.baseline <= top) yield [line, 'top'];
    else if (line.baseline >= page.height * (1 - MARGIN)) yield [line, 'bottom'];
  }
}

function keyOf(line: TextLine, edge: Edge, page: Page): string {
  const distance = edge === 'top' ? line.baseline : page.height - line.baseline;
  const words = line.text.toLowerCase().replace(/\d+/gu, '#').replace(/\s+/gu, ' ');
  return `${edge} ${Math.round(distance / SAME_HEIGHT)} ${words}`;
}

/** Remembers over the pages which lines come back in the margins. */
export class FurnitureMemory {
  readonly #pagesWith = new Map<string, number>();

  observe(page: Page, lines: readonly TextLine[]): void {
    const keys = new Set(
      Array.from(marginLines(page, lines), ([line, edge]) => keyOf(line, edge, page)),
    );
    for (const key of keys) this.#pagesWith.set(key, (this.#pagesWith.get(key) ?? 0) + 1);
  }

  /** @returns The lines that are contents, in the same order. */
  contentLines(page: Page, lines: readonly TextLine[]): TextLine[] {
    const furniture = new Set<TextLine>();
    const margins = [...marginLines(page, lines)];
    const fromInside = [
      ...margins.filter(([, edge]) => edge === 'top'),
      ...margins.filter(([, edge]) => edge === 'bottom').reverse(),
    ].reverse();
    for (const [line, edge] of fromInside) {
      const isRepeated = (this.#pagesWith.get(keyOf(line, edge, page)) ?? 0) > 1;
      const inner = lines[lines.indexOf(line) + (edge === 'top' ? 1 : -1)];
      const isApart =
        inner === undefined || furniture.has(inner) || distance(line, inner) > APART * line.size;
      if ((isRepeated && isApart) || PAGE_NUMBER.test(line.text.trim())) furniture.add(line);
    }
    return withoutFootnotes(lines.filter((line) => !furniture.has(line)));
  }
}

function bodySize(lines: readonly TextLine[]): number {
  const weights = new Map<number, number>();
  for (const line of lines)
    weights.set(line.size, (weights.get(line.size) ?? 0) + line.text.length);
  const [most] = [...weights].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? 0;
}

/** Notes stand under everything else: from the first one on, all lines are small. */
function withoutFootnotes(lines: readonly TextLine[]): TextLine[] {
  const body = bodySize(lines);
  let start = lines.length;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index];
    if (line === undefined) break;
    const isSmall = line.size < NOTE_SIZE * body;
    const markSize = line.pieces[0]?.size ?? line.size;
    const isRaised = markSize < 0.8 * line.size && NOTE_START.test(line.text);
    if (NOTE_LINK.test(line.text) || isRaised) start = index;
    else if (isSmall && NOTE_START.test(line.text)) start = index;
    else if (!isSmall) break;
  }
  return lines.slice(0, start);
}

/** The points of the agenda: an amendment without a title of its own is named by its point. */
import { bareTitle, endOffset, endOfNamed, offsetAt } from './rule-parts';
import { lineView } from './tokens';

const POINT = /^(?:agendapunt|punt|ad)?\s*(\d{1,2}(?:\.\d{1,2})?\s?[a-z]?)\s*[.:)–-]+\s*(?=\S)/iu;
const NUMBER_ALONE =
  /^(?:(?:bij|ad)\s+)?(?:agendapunt|punt)?\s*(\d{1,2}(?:\.\d{1,2})?\s?[a-z]?)\s*[.:)]?$/iu;

/** "3. Contributievoorstel: 62% voor" is point 3; null for words that are no point. */
export function pointOf(text: string): { number: string; at: number } | null {
  const match = POINT.exec(text);
  const number = match?.[1]?.replace(/\s/gu, '').toLowerCase();
  return match === null || number === undefined ? null : { number, at: match[0].length };
}

/** "Bij agendapunt 6", "Punt 4a": only which point it is. */
export const isPointAlone = (text: string): boolean =>
  /agendapunt|punt/iu.test(text) && NUMBER_ALONE.test(text.trim());

function nameOf(text: string, at: number): string | null {
  const view = lineView(text.slice(at));
  const end = endOfNamed(view, 0, view.words.length);
  return bareTitle(view, offsetAt(view, 0), endOffset(view, end))?.text ?? null;
}

export class AgendaPoints {
  readonly #names = new Map<string, string>();

  add(text: string): void {
    const point = pointOf(text);
    const name = point === null ? null : nameOf(text, point.at);
    const isPaper = /^(?:gewijzigde? )?(?:amendement|motie|resolutie)(?!\p{L})/iu.test(name ?? '');
    if (point !== null && name !== null && !isPaper && !this.#names.has(point.number)) {
      this.#names.set(point.number, name);
    }
  }

  /** @param text - The words of an agenda point, or only its number. */
  titleFor(text: string): string | null {
    const alone = NUMBER_ALONE.exec(text.trim())?.[1]?.replace(/\s/gu, '').toLowerCase();
    if (alone !== undefined) return this.#names.get(alone) ?? null;
    const point = pointOf(text);
    // "3a. Amendement Urk" is named by point 3.
    const own = point === null ? '' : text.slice(point.at);
    if (point !== null && /^(?:amendement|motie|resolutie)(?!\p{L})/iu.test(own)) {
      return (
        this.#names.get(point.number) ??
        this.#names.get(Number.parseInt(point.number, 10).toString()) ??
        null
      );
    }
    return text.trim() === '' ? null : nameOf(text, point?.at ?? 0);
  }
}

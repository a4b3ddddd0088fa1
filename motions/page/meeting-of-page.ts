/**
 * The meeting that a page is about. Pages leave the year out ("de Najaars ALV van vrijdag 2
 * december"); the date of the page itself, or the folders of its files, tell it when only one year
 * fits. A year that nothing on the page tells is not guessed.
 */
import { findDate, findMeetings } from '../dutch/meeting';
import type { Meeting } from '../model';
import type { PageBlock } from './page-content';

const WITHOUT_YEAR =
  /(?:B?ALV|ledenvergadering)[\s,:]+(?:(?:van|op|d\.?d\.?)\s+)?(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag\s+)?\d{1,2}\s+\p{L}{3,9}(?!\s+\d{4})(?!\p{L})/iu;
/** "Nieuws | 24 november 2022", "Geplaatst op 24 november 2022". */
const DATE_LINE = /^[^.]{0,40}\d{1,2}\s+\p{L}+\s+(?:19|20)\d\d\.?$/u;
const FOLDER = /\/((?:19|20)\d\d)-(\d\d)\//u;
/** Papers are placed at most this long before a meeting, and results after it. */
const FURTHEST_MS = 200 * 24 * 60 * 60 * 1000;

/** Dates at which the page, or what it links to, was placed. */
function placedAt(blocks: readonly PageBlock[]): string[] {
  const lines = blocks
    .map(({ text }) => text.replace(/\s+/gu, ' ').trim())
    .filter((text) => text.length < 60 && DATE_LINE.test(text));
  const dates = lines.flatMap((text) => findDate(text) ?? []);
  if (dates.length > 0) return dates.slice(0, 1);
  return blocks.flatMap(({ links }) =>
    links.flatMap(({ url }) => {
      const folder = FOLDER.exec(url);
      return folder === null ? [] : [`${folder[1]}-${folder[2]}-15`];
    }),
  );
}

function withYear(text: string, placed: readonly string[]): Meeting | null {
  const named = WITHOUT_YEAR.exec(text);
  if (named === null) return null;
  const before = text.slice(0, named.index + named[0].length);
  const fitting = placed.flatMap((date) => {
    const year = Number(date.slice(0, 4));
    return [year - 1, year, year + 1].flatMap((candidate) => {
      const meeting = findMeetings(`${before} ${candidate}`).at(-1)?.meeting;
      const distance = Math.abs(Date.parse(meeting?.date ?? '') - Date.parse(date));
      return meeting !== undefined && distance < FURTHEST_MS ? [meeting] : [];
    });
  });
  const dates = new Set(fitting.map(({ date }) => date));
  return dates.size === 1 ? (fitting[0] ?? null) : null;
}

/**
 * @param texts - The most telling first: headings, the address in words, then the text in order.
 * @param blocks - Of the page, for what tells a year.
 * @returns null when no full date can be told.
 */
export function meetingOfPage(
  texts: readonly string[],
  blocks: readonly PageBlock[],
): Meeting | null {
  const placed = placedAt(blocks);
  for (const text of texts) {
    const [full] = findMeetings(text);
    const named = WITHOUT_YEAR.exec(text);
    const yearless = named !== null && (full === undefined || named.index < full.start);
    const meeting = yearless ? withYear(text, placed) : null;
    if (meeting !== null) return meeting;
    if (full !== undefined) return full.meeting;
  }
  return null;
}

/** When a page was placed: by the line that says so, or by the folders of what it links to. */
import { findDate } from '../dutch/meeting';
import { withoutUnseen } from './may-name-motions';
import type { PageBlock } from './page-content';

/** "Nieuws | 24 november 2022", "Geplaatst op 24 november 2022". */
const DATE_LINE = /^[^.]{0,40}\d{1,2}\s+\p{L}+\s+(?:19|20)\d\d\.?$/u;
const LONGEST_DATE_LINE = 60;
const FOLDER = /\/((?:19|20)\d\d)-(\d\d)\//u;

/** As a reader sees it: a soft hyphen within "Ledenvergadering" is no letter of it. */
export const seen = (text: string): string => withoutUnseen(text).replace(/\s+/gu, ' ').trim();

/** "Nieuws12 februari 2021": two parts of a line that only their looks set apart. */
const apart = (text: string): string => text.replace(/(?<=\p{L})(?=\d{1,2} \p{L})/u, ' ');

/** The dates in lines that hold little else, in reading order. */
export const datesOfLines = (blocks: readonly PageBlock[]): string[] =>
  blocks
    .map(({ text }) => seen(text))
    .filter((text) => text.length < LONGEST_DATE_LINE && DATE_LINE.test(text))
    .flatMap((text) => findDate(apart(text)) ?? []);

/** Dates at which the page, or what it links to, was placed. */
export function placedAt(blocks: readonly PageBlock[]): string[] {
  const dates = datesOfLines(blocks);
  if (dates.length > 0) return dates.slice(0, 1);
  return blocks.flatMap(({ links }) =>
    links.flatMap(({ url }) => {
      const folder = FOLDER.exec(url);
      return folder === null ? [] : [`${folder[1]}-${folder[2]}-15`];
    }),
  );
}

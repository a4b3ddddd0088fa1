/** How facts of a motion read on the screen. */
import type { Meeting, Motion } from '../../motions/model';
import { messageLanguage, t, tCount } from './messages';

/** Names as printed; for a collective its own name. Empty when the document names nobody. */
export function submittersText({ submitters, collective, andOthers }: Motion): string {
  const names = submitters.map(({ name }) => name);
  if (collective !== undefined && !names.includes(collective)) names.push(collective);
  if (names.length === 0) return t('submitterUnknown');
  const list = new Intl.ListFormat(messageLanguage(), { type: 'conjunction' }).format(names);
  return andOthers ? t('andOthers', list) : list;
}

/** Making one takes longer than all that a list writes with it. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(language: string): Intl.DateTimeFormat {
  const format =
    dateFormats.get(language) ??
    new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  dateFormats.set(language, format);
  return format;
}

/** "ALV 26 juni 2024". */
export function meetingText(meeting: Meeting): string {
  const date = dateFormat(messageLanguage()).format(new Date(`${meeting.date}T00:00:00Z`));
  return `${meeting.kind} ${date}`;
}

export function titleText({ title }: Motion): string {
  return title === '' ? t('motionWithoutTitle') : title;
}

/** "pagina 4" or "pagina 4 en 5"; null for a document without pages. */
export function pagesText({ source }: Motion): string | null {
  if (!source.pages) return null;
  const [first, last] = source.pages;
  return first === last ? t('onPage', first) : t('onPages', first, last);
}

/** "23 moties, 2 van uw gemeente". */
export function countText(total: number, own: number): string {
  return own === 0 ? tCount('motions', total) : tCount('motionsOwn', total, own);
}

/** How facts of a motion read on the screen. */
import type { Meeting, Motion, ProposalKind } from '../../motions/model';
import { submittersShown } from '../../motions/submitters-shown';
import { type MessageKey, messageLanguage, t, tCount } from './messages';

/** Names as printed; for a collective its own name. Of a resolutie without names it says that no gemeente is. */
export const submittersText = (said: Parameters<typeof submittersShown>[0]): string =>
  submittersShown(said, {
    noGemeente: t('submitterNoGemeente'),
    nobody: t('submitterUnknown'),
    others: t('others'),
    list: (names) => new Intl.ListFormat(messageLanguage(), { type: 'conjunction' }).format(names),
  });

/** Making one takes longer than all that a list writes with it. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(language: string): Intl.DateTimeFormat {
  const format =
    dateFormats.get(language) ??
    new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  dateFormats.set(language, format);
  return format;
}

/** "26 juni 2024", from an ISO date. */
export const dateText = (date: string): string =>
  dateFormat(messageLanguage()).format(new Date(`${date}T00:00:00Z`));

/** "ALV 26 juni 2024". */
export const meetingText = ({ kind, date }: Meeting): string => `${kind} ${dateText(date)}`;

export function titleText({ title }: Pick<Motion, 'title'>): string {
  return title === '' ? t('motionWithoutTitle') : title;
}

/** "pagina 4" or "pagina 4 en 5"; null for a document without pages. */
export function pagesText({ source }: Motion): string | null {
  if (!source.pages) return null;
  const [first, last] = source.pages;
  return first === last ? t('onPage', first) : t('onPages', first, last);
}

type Typed = Pick<Motion, 'type'>;
const isResolution = ({ type }: Typed): boolean => type === 'resolutie';

/** The heading above motions that are not the user's own: all there are, or those besides the own. */
export function restHeading(listed: readonly Typed[], { hasOwn }: { hasOwn: boolean }): string {
  if (listed.some(isResolution)) {
    return t(hasOwn ? 'otherMotionsAndResolutions' : 'allMotionsAndResolutions');
  }
  return t(hasOwn ? 'otherMotions' : 'allMotions');
}

/** "3 van 23 moties": how many of them a filter leaves. */
export const shownText = (shown: number, listed: readonly Typed[]): string =>
  t(
    listed.some(isResolution) ? 'overviewCountAndResolutions' : 'overviewCount',
    shown,
    listed.length,
  );

/** "23 moties, 2 van uw gemeente", "22 moties en 1 resolutie": a resolutie of the board is no motie. */
export function countText(listed: readonly Typed[], ownCount: number): string {
  const resolutions = listed.filter(isResolution).length;
  const total = listed.length - resolutions;
  const motions = ownCount === 0 ? tCount('motions', total) : tCount('motionsOwn', total, ownCount);
  return resolutions === 0
    ? motions
    : t('withResolutions', motions, tCount('resolutions', resolutions));
}

const PROPOSALS: Record<ProposalKind, MessageKey> = {
  aanhouden: 'proposalAanhouden',
  afdoen: 'proposalAfdoen',
  deels: 'proposalDeels',
  voorwaardelijk: 'proposalVoorwaardelijk',
  onbekend: 'standingVoorstelOnbekend',
};

/** What the board proposes, without "voorstel" before it. */
export const proposalText = (kind: ProposalKind): string => t(PROPOSALS[kind]);

import { foldDiacritics, slug } from '../dutch/fold';
import { findGemeenteByCode } from '../gemeenten/register';
import type { ReportInput } from './input';

const LONGEST = 80;

/** For example `raadsrapport-deventer-alv-2025-06-18`, without an extension. */
export function reportFileName({
  gemeenten,
  pick,
  date,
  isSample = false,
}: Pick<ReportInput, 'gemeenten' | 'pick' | 'date' | 'isSample'>): string {
  const names = gemeenten.map((code) => findGemeenteByCode(code)?.name ?? code);
  const who = names.length > 3 ? [`${names.length}-gemeenten`] : names;
  const about =
    pick.kind === 'meeting'
      ? [pick.meeting.kind, pick.meeting.date]
      : pick.kind === 'since'
        ? ['sinds', pick.date]
        : [date];
  const [when = '', ...kind] = about.toReversed();
  const words = slug(
    foldDiacritics(
      [isSample ? 'voorbeeld-raadsrapport' : 'raadsrapport', ...who, ...kind].join(' '),
    ),
  ).slice(0, LONGEST);
  return `${words.replace(/-$/u, '')}-${when}`;
}

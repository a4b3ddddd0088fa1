/** The words on the meeting of the motions below a heading, where they are not on that of the document. */
import { findMeetings } from '../dutch/meeting';
import { wordsOf } from './block';
import type { Entry } from './entry';

/** "Agendapunt 7, ALV 28 november 2014" tells where the document itself is spoken of. */
const OF_DOCUMENT = /(?<!\p{L})(?:agendapunt|agenda|bijlage|stuk|nazending)(?!\p{L})/iu;

/** "Verantwoording over moties voor de ALV van 18 juni 2025" is put to that meeting. */
const FOR_MEETING =
  /(?:verantwoording|uitvoering|voortgang|stand van zaken).*\s(?:voor|ten behoeve van|bij|aan) de\s.*ALV/iu;

/** @returns Empty for a heading that tells of no meeting, of several, or of that of the document. */
export function meetingWordsOf(section: Entry | null): string {
  const words = section === null ? '' : wordsOf(section);
  const dates = new Set(findMeetings(words).map(({ meeting }) => meeting.date));
  return OF_DOCUMENT.test(words) || FOR_MEETING.test(words) || dates.size > 1 ? '' : words;
}

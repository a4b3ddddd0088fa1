import type { Meeting } from '../../motions/model';
import { Dutch } from '../ui/Dutch';
import { inLanguage } from '../words/messages';
import { dateText, meetingText } from '../words/motion-words';

/** "Najaars ALV 28 november 2025": the kind is Dutch, the date is in the language of the interface. */
export function MeetingName({ meeting }: { meeting: Meeting }) {
  return (
    <>
      <Dutch>{meeting.kind}</Dutch> {dateText(meeting.date)}
    </>
  );
}

/** The same as one of the choices of a field, which has one language: Dutch as a whole. */
export const meetingChoice = (meeting: Meeting): { words: string; lang: 'nl' } => ({
  words: inLanguage('nl', () => meetingText(meeting)),
  lang: 'nl',
});

/** What is in doubt about a motion that a page names, said in words that a reader understands. */
import { doubtOfMeeting } from '../../meetings';
import type { Meeting, Warning } from '../../model';
import type { Draft } from './draft';

const LONGEST_SURE = 180;

function titleDoubts({ title, other }: Draft): Warning[] {
  const doubts: Warning[] = [];
  if (other?.title != null) {
    doubts.push({
      code: 'check',
      field: 'title',
      reading: title ?? '',
      other: other.title.text,
      message: `De titel kan ook “${other.title.text}” zijn. Kijk op de pagina welke klopt.`,
    });
  }
  if ((title ?? '').length > LONGEST_SURE && !/\p{L}/u.test(title?.slice(0, 1) ?? '')) {
    doubts.push({ code: 'title-doubtful', field: 'title', message: 'De titel is ongewoon lang.' });
  }
  return doubts;
}

export function warningsOf(draft: Draft, meeting: Meeting | null): Warning[] {
  const { who, said, type, places, doubts } = draft;
  const warnings: Warning[] = who.unknown.map((name) => ({
    code: 'submitter-unknown',
    field: 'submitters',
    message: `“${name}” is geen gemeente die Motievolger kent.`,
    ...(places.submitters === undefined ? {} : { places: places.submitters }),
  }));
  if (!draft.hasWho && type !== 'resolutie') {
    warnings.push({
      code: 'submitter-missing',
      field: 'submitters',
      message: 'De pagina noemt niet wie deze motie heeft ingediend.',
    });
  }
  if (said.vote === undefined && said.voteOnAdvice !== undefined) {
    warnings.push({
      code: 'vote-unclear',
      field: 'vote',
      message: `De leden stemden over het advies van het bestuur: “${said.voteOnAdvice}”. Lees op de pagina wat dat voor de motie betekent.`,
    });
  }
  if (said.vote === undefined && said.voteOnAdvice === undefined && said.unreadVote !== undefined) {
    warnings.push({
      code: 'vote-unclear',
      field: 'vote',
      message: `De pagina zegt over de stemming: “${said.unreadVote.slice(0, LONGEST_SURE)}”. Motievolger leest daar geen uitslag in. Lees het zelf na.`,
    });
  }
  if (meeting === null) {
    warnings.push({
      code: 'meeting-missing',
      field: 'meeting',
      message: 'De pagina noemt niet bij welke ALV deze motie hoort.',
    });
  }
  const doubtOfDate = meeting === null ? null : doubtOfMeeting(meeting);
  if (doubtOfDate !== null) warnings.push(doubtOfDate);
  return [...warnings, ...titleDoubts(draft), ...doubts];
}

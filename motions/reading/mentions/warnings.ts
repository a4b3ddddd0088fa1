/** What is in doubt about a motion that a page names. */
import { doubtOfMeeting } from '../../doubt-of-meeting';
import type { Meeting, Warning } from '../../model';
import { warn } from '../../warnings';
import type { Draft } from './draft';

const LONGEST_SURE = 180;
/** "Resolutie Zeeuwse gemeenten voldoende middelen": they may have submitted it. */
const MAY_NAME_GROUP = /^\p{Lu}[\p{L}-]+\sgemeenten\s\p{Ll}/iu;

/** "Motie Urk en buurgemeenten over havens": the title is what is left behind the first name. */
const GOES_ON_WITH_NAMES = /^(?:en|alsmede|evenals|samen met|mede namens)\s/u;

function titleDoubts({ title, other, hasWho }: Draft): Warning[] {
  const doubts: Warning[] = [];
  if (hasWho && title != null && GOES_ON_WITH_NAMES.test(title)) {
    doubts.push(warn({ kind: 'names-beside', text: title }, { field: 'submitters' }));
    doubts.push(warn('title-end-unsure', { field: 'title' }));
  }
  if (other?.title != null) {
    const { text } = other.title;
    const reading = title ?? '';
    doubts.push(
      warn({ kind: 'title-choice', title: text }, { field: 'title', reading, other: text }),
    );
  }
  if ((title ?? '').length > LONGEST_SURE && !/\p{L}/u.test(title?.slice(0, 1) ?? '')) {
    doubts.push(warn('title-long', { field: 'title' }));
  }
  return doubts;
}

export function warningsOf(draft: Draft, meeting: Meeting | null): Warning[] {
  const { who, said, type, places, doubts, title } = draft;
  const warnings: Warning[] = who.unknown.map((name) =>
    warn(
      { kind: 'submitter-unknown', name },
      {
        field: 'submitters',
        ...(places.submitters === undefined ? {} : { places: places.submitters }),
      },
    ),
  );
  // A resolutie is of the board, which is not always printed.
  if (!draft.hasWho && (type !== 'resolutie' || MAY_NAME_GROUP.test(title ?? ''))) {
    warnings.push(warn('submitter-missing', { field: 'submitters' }));
  }
  if (said.vote === undefined && said.voteOnAdvice !== undefined) {
    warnings.push(warn({ kind: 'vote-on-advice', text: said.voteOnAdvice }, { field: 'vote' }));
  }
  if (said.vote === undefined && said.voteOnAdvice === undefined && said.unreadVote !== undefined) {
    const text = said.unreadVote.slice(0, LONGEST_SURE);
    warnings.push(warn({ kind: 'vote-not-read', text }, { field: 'vote' }));
  }
  if (said.advice === undefined && said.unreadAdvice !== undefined) {
    const text = said.unreadAdvice.slice(0, LONGEST_SURE);
    warnings.push(warn({ kind: 'advice-not-read', text }, { field: 'advice' }));
  }
  if (meeting === null) warnings.push(warn('meeting-missing', { field: 'meeting' }));
  const doubtOfDate = meeting === null ? null : doubtOfMeeting(meeting);
  if (doubtOfDate !== null) warnings.push(doubtOfDate);
  return [...warnings, ...titleDoubts(draft), ...doubts];
}

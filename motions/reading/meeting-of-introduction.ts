/**
 * The meeting at which all motions were put, where only the introduction tells: "Op de ALV van 18 juni
 * 2014 hebben de leden negen moties aangenomen", "Wat is er gedaan met de moties uit de ALV van 18 juni 2014?"
 */
import { linesBelow } from '../document/walk';
import { findMeetings } from '../dutch/meeting';
import { meetingsOfMotions } from '../dutch/meetings-of-motions';
import type { Meeting } from '../model';
import type { Entry } from './entry';
import { beforeMotions } from './introduction';
import { ADOPTED } from './lexicon/adopted-words';
import { motionsOfBlocks, type ReadMotion } from './motions-of-block';
import { sentencesOf } from './sentences';
import { singleLine } from './text-of';

const MOTIONS = /(?<!\p{L})moties(?!\p{L})/iu;
/** "… met de moties uit de ALV van 14 juni 2028", and not "de moties voor de ALV van …". */
const MOTIONS_OF = /(?<!\p{L})moties\s(?:uit|van|die)\s/iu;

/**
 * @param introduction - What stands before the first motion.
 * @returns null where no sentence tells, or where they name more meetings than one.
 */
function meetingOfIntroduction(introduction: readonly Entry[]): Meeting | null {
  const sentences = introduction
    .filter(({ key }) => key === '')
    .flatMap(({ parts }) => sentencesOf(singleLine(linesBelow(parts))));
  return (
    onlyOne(
      sentences
        .filter((sentence) => MOTIONS.test(sentence) && ADOPTED.test(sentence))
        .flatMap(meetingsNamedIn),
    ) ??
    onlyOne(
      sentences
        .filter((sentence) => MOTIONS_OF.test(sentence))
        .flatMap((sentence) => meetingsOfMotions(sentence).ofMotions),
    )
  );
}

const meetingsNamedIn = (text: string): Meeting[] =>
  findMeetings(text).map(({ meeting }) => meeting);

/** The meeting that texts name; null where they name none, or several, or one that cannot be dated. */
function onlyOne(told: readonly (Meeting | null)[]): Meeting | null {
  const [first] = told;
  return first != null && told.every((one) => one?.date === first.date) ? first : null;
}

/** Motions on which the board advises are put at the meeting that the paper is for. */
function meetingOfAdvised(
  introduction: readonly Entry[],
  read: readonly ReadMotion[],
): Meeting | null {
  const advised = read.filter(({ motion }) => motion.advice && !motion.proposal && !motion.account);
  if (advised.length * 2 <= read.length) return null;
  return onlyOne(
    introduction.flatMap(({ label, parts }) =>
      meetingsNamedIn(singleLine([...label, ...linesBelow(parts)])),
    ),
  );
}

/** Where no motion says at which meeting it was put, the introduction may tell it of all. */
export function withMeetingOfAll(
  read: readonly ReadMotion[],
  entries: readonly Entry[],
): readonly ReadMotion[] {
  if (read.some(({ motion }) => motion.meeting !== null)) return read;
  const introduction = beforeMotions(entries, read);
  const lentMeeting = meetingOfIntroduction(introduction) ?? meetingOfAdvised(introduction, read);
  if (lentMeeting === null) return read;
  const blocks = new Set(read.map(({ block }) => block));
  return motionsOfBlocks(
    [...blocks].map((block) => ({ ...block, lentMeeting })),
    entries,
  );
}

/**
 * The meeting at which all motions were put, where only the introduction tells: "Op de ALV van 18 juni
 * 2014 hebben de leden negen moties aangenomen."
 */
import { linesBelow } from '../document/walk';
import { findMeetings } from '../dutch/meeting';
import type { Meeting } from '../model';
import type { Entry } from './entry';
import { beforeMotions } from './introduction';
import { ADOPTED } from './lexicon/adopted-words';
import { motionsOfBlocks, type ReadMotion } from './motions-of-block';
import { sentencesOf } from './sentences';
import { singleLine } from './text-of';

const MOTIONS = /(?<!\p{L})moties(?!\p{L})/iu;

/**
 * @param introduction - What stands before the first motion.
 * @returns null where no sentence tells, or where they name more meetings than one.
 */
function meetingOfIntroduction(introduction: readonly Entry[]): Meeting | null {
  const told = introduction
    .filter(({ key }) => key === '')
    .flatMap(({ parts }) => sentencesOf(singleLine(linesBelow(parts))))
    .filter((sentence) => MOTIONS.test(sentence) && ADOPTED.test(sentence))
    .flatMap((sentence) => findMeetings(sentence).map(({ meeting }) => meeting));
  const [first] = told;
  return first !== undefined && told.every(({ date }) => date === first.date) ? first : null;
}

/** Where no motion says at which meeting it was put, the introduction may tell it of all. */
export function withMeetingOfAll(
  read: readonly ReadMotion[],
  entries: readonly Entry[],
): readonly ReadMotion[] {
  if (read.some(({ motion }) => motion.meeting !== null)) return read;
  const lentMeeting = meetingOfIntroduction(beforeMotions(entries, read));
  if (lentMeeting === null) return read;
  const blocks = new Set(read.map(({ block }) => block));
  return motionsOfBlocks([...blocks].map((block) => ({ ...block, lentMeeting })));
}

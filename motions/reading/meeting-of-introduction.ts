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
  return onlyOne(
    introduction
      .filter(({ key }) => key === '')
      .flatMap(({ parts }) => sentencesOf(singleLine(linesBelow(parts))))
      .filter((sentence) => MOTIONS.test(sentence) && ADOPTED.test(sentence)),
  );
}

/** The meeting that texts name; null where they name none, or several. */
function onlyOne(texts: readonly string[]): Meeting | null {
  const told = texts.flatMap((text) => findMeetings(text).map(({ meeting }) => meeting));
  const [first] = told;
  return first !== undefined && told.every(({ date }) => date === first.date) ? first : null;
}

/** Motions on which the board advises are put at the meeting that the paper is for. */
function meetingOfAdvised(
  introduction: readonly Entry[],
  read: readonly ReadMotion[],
): Meeting | null {
  const advised = read.filter(({ motion }) => motion.advice && !motion.proposal && !motion.account);
  if (advised.length * 2 <= read.length) return null;
  return onlyOne(
    introduction.map(({ label, parts }) => singleLine([...label, ...linesBelow(parts)])),
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

/** The whole life of stored motions, with what people put on them. */
import { type MotionEvent, motionEventSchema } from '../../motions/history/events';
import type { JoinedMotions } from '../../motions/history/join-motions';
import { agreedMeetings, livesOf, type MotionLife } from '../../motions/history/lives';
import { checkRows, listSetAside } from '../checked';
import type { MotievolgerDatabase } from '../database';
import { withStorageErrors } from '../errors';
import { loadJoined } from '../joins';
import { listMarks } from '../marks';
import { noteSchema, type SetAside, type StoredDocument, storedDocumentSchema } from '../records';
import { countedDocuments, isOfSample } from '../sample';
import { listVoteAdvices } from '../vote-advices';
import { mergeOwnWork, type OwnWork } from './own-work';

/** A motion with everything the overview shows of it. */
export type FollowedMotion = MotionLife & OwnWork;

export type Overview = {
  motions: FollowedMotion[];
  /** Those that count: without the sample when there are real ones. */
  documents: StoredDocument[];
  /** Whether the sample is stored: beside the documents that count, or as all there is. */
  sample: 'none' | 'beside' | 'alone';
  offers: JoinedMotions['offers'];
  /** What could not be read and is left out. */
  setAside: SetAside[];
};

/** @param motionId - Of the motion or of one of its prints, so that old links keep working. */
export function findFollowed(
  { motions }: Pick<Overview, 'motions'>,
  motionId: string,
): FollowedMotion | undefined {
  return (
    motions.find(({ motion }) => motion.id === motionId) ??
    motions.find(({ prints }) => prints.includes(motionId))
  );
}

/** Everything that is stored. Fit for live queries. */
export function loadOverview(database: MotievolgerDatabase): Promise<Overview> {
  return withStorageErrors(async () => {
    const loading = database.events.toArray();
    const [joined, eventRows, noteRows, marks, advices, documentRows, setAside] = await Promise.all(
      [
        loading.then((rows) => loadJoined(database, rows)),
        loading,
        database.notes.toArray(),
        listMarks(database),
        listVoteAdvices(database),
        database.documents.toArray(),
        listSetAside(database, ['documents', 'events', 'motions', 'notes', 'marks', 'voteAdvices']),
      ],
    );
    const notes = new Map(
      checkRows('notes', noteSchema, noteRows).records.map((note) => [note.motionId, note]),
    );
    const marksOf = new Map(marks.map((mark) => [mark.motionId, mark]));
    const advicesOf = new Map(advices.map((advice) => [advice.motionId, advice]));
    const { documents, leftOut } = countedDocuments(
      checkRows('documents', storedDocumentSchema, documentRows).records,
    );
    const ofSample = isOfSample(new Set(leftOut.map(({ id }) => id)));
    const events: MotionEvent[] = checkRows('events', motionEventSchema, eventRows).records.filter(
      (event) => !ofSample(event),
    );
    const motions = livesOf(events, joined, agreedMeetings(documents)).map((life) => {
      return {
        ...life,
        ...mergeOwnWork(
          life.prints.flatMap((print) => notes.get(print) ?? []),
          life.prints.flatMap((print) => marksOf.get(print) ?? []),
          life.prints.flatMap((print) => advicesOf.get(print) ?? []),
        ),
      };
    });
    const isAlone = documents.some(({ sample }) => sample === true);
    const sample = isAlone ? 'alone' : leftOut.length > 0 ? 'beside' : 'none';
    return { motions, documents, sample, offers: joined.offers, setAside };
  });
}

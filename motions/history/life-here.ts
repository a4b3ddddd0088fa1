/** The life of one motion as it is told beside one document or page: its standing there, and all before. */
import type { Motion, ReadDocument, Reading } from '../model';
import type { MotionEvent } from './events';
import { eventsFromReading } from './events-from-reading';
import { agreedMeetings } from './lives';
import { type Moment, momentsOf } from './moments';
import { type ShownStanding, standingHere } from './shown-standing';
import type { Standing } from './standing';

/** A document that speaks of motions, as far as naming it and going to it need. */
export type SourceDocument = { id: string } & Pick<
  ReadDocument,
  'title' | 'url' | 'pages' | 'format' | 'meeting' | 'agreesWithAccount'
>;

export type LifeHere = {
  standing: Standing;
  shown: ShownStanding;
  moments: readonly Moment[];
  /** Those that the moments name. */
  documents: readonly SourceDocument[];
};

/** Whether any document proposes how to handle the motion, also when the one beside it does not. */
export const hasAccount = ({ moments }: Pick<LifeHere, 'moments'>): boolean =>
  moments.some(({ kind }) => kind === 'verantwoording');

/**
 * @param events - All events of one motion, in any order.
 * @param here - The id of the document beside which it is told; null where there is none.
 * @param documents - All that are known.
 * @returns null for a motion that no document speaks of.
 */
export function lifeHere(
  events: readonly MotionEvent[],
  here: string | null,
  documents: readonly SourceDocument[],
): LifeHere | null {
  const agreed = agreedMeetings(documents);
  const titleOf = (documentId: string): string =>
    documents.find(({ id }) => id === documentId)?.title ?? '';
  const told = standingHere(events, here, { agreed, titleOf });
  if (told === null) return null;
  const moments = momentsOf(events, documents, agreed);
  const named = new Set(moments.flatMap(({ saidBy }) => saidBy.map((by) => by.documentId)));
  return { ...told, moments, documents: documents.filter(({ id }) => named.has(id)) };
}

/** The life of a motion of which only this document is known. */
export function lifeInDocument(motion: Motion, document: ReadDocument): LifeHere {
  const reading: Reading = {
    ...{ schema: 'motievolger/1', document, warnings: [] },
    motions: [motion],
  };
  const { sha256: id, title, url, pages, format, meeting } = document;
  const source = {
    ...{ id, title, meeting },
    ...(url === undefined ? {} : { url }),
    ...(pages === undefined ? {} : { pages }),
    ...(format === undefined ? {} : { format }),
  };
  const life = lifeHere(eventsFromReading(reading), id, [source]);
  if (life === null) throw new Error('every motion in a document has an event');
  return life;
}

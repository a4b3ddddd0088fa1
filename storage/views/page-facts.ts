/** What is known of the motions and documents that a page names. */

import { isOwnMotion } from '../../motions/gemeenten/own';
import { findGemeenteByCode } from '../../motions/gemeenten/register';
import { isDoubtful } from '../../motions/history/doubtful-standing';
import { type MotionEvent, motionEventSchema } from '../../motions/history/events';
import type { JoinedMotions } from '../../motions/history/join-motions';
import { type LifeHere, lifeHere, type SourceDocument } from '../../motions/history/life-here';
import { agreedMeetings, livesOf } from '../../motions/history/lives';
import type { PageSays } from '../../motions/history/page-says';
import type { StoredMotion } from '../../motions/history/stored-motion';
import type { GemeenteCode, ProposalKind } from '../../motions/model';
import type { ReadTitle } from '../../motions/naming/named-where-read';
import { withoutPlace } from '../../motions/web-address';
import { checkRows } from '../checked';
import type { MotievolgerDatabase } from '../database';
import { withStorageErrors } from '../errors';
import { listReadingJobs } from '../reading-jobs';
import { type ReadingJob, type StoredDocument, storedDocumentSchema } from '../records';
import { countedDocuments, isOfSample } from '../sample';

export type KnownMotion = LifeHere & {
  motion: StoredMotion;
  /** The ids by which documents know it. */
  prints: readonly string[];
  isOwn: boolean;
  hasWarnings: boolean;
  /** Where it stands is in doubt. */
  isDoubtful: boolean;
  /** The document that says where it stands; null when it was set aside. */
  document: SourceDocument | null;
};

export type KnownDocument =
  | { url: string; state: 'unread' }
  | { url: string; state: 'job'; job: ReadingJob }
  | {
      url: string;
      state: 'read';
      document: StoredDocument;
      motions: number;
      ownCount: number;
      /** Names of the own gemeenten that have a motion in it. */
      ownNames: string[];
      proposals: Partial<Record<ProposalKind, number>>;
      /** Where each of its motions is named, by the ids of their prints. */
      titles: ReadTitle[];
    };

const onPage = (said: PageSays | null, prints: readonly string[]): MotionEvent[] =>
  said?.events.filter(({ motionId }) => prints.includes(motionId)) ?? [];

async function eventsWhere(
  database: MotievolgerDatabase,
  index: 'motionId' | 'documentId',
  ids: readonly string[],
): Promise<MotionEvent[]> {
  // One question for each is answered in one go; `anyOf` walks the index with a cursor, far slower.
  const rows = await database.transaction('r', 'events', () =>
    Promise.all(
      Array.from(new Set(ids), (id) => database.events.where(index).equals(id).toArray()),
    ),
  );
  return checkRows('events', motionEventSchema, rows.flat()).records;
}

/**
 * @param joined - Which prints are one motion: what any of them says counts for all.
 * @param motionIds - Of motions or of their prints.
 * @param here - The id of the document or page beside which this is shown: its words go first.
 * @param said - What that page says itself, when it is not stored.
 * @returns Each motion once, in the order of `motionIds`; those that are not stored are left out.
 */
export function knownMotions(
  database: MotievolgerDatabase,
  { motionOf, printsOf }: Pick<JoinedMotions, 'motionOf' | 'printsOf'>,
  motionIds: readonly string[],
  own: readonly GemeenteCode[],
  here: string | null = null,
  said: PageSays | null = null,
): Promise<KnownMotion[]> {
  return withStorageErrors(async () => {
    const groups = new Map(
      motionIds.flatMap((id) => {
        const motionId = motionOf.get(id);
        const prints = motionId === undefined ? undefined : printsOf.get(motionId);
        return motionId === undefined || prints === undefined ? [] : [[motionId, prints]];
      }),
    );
    const all = await eventsWhere(database, 'motionId', [...groups.values()].flat());
    const documentRows = await database.documents.toArray();
    const counted = countedDocuments(
      checkRows('documents', storedDocumentSchema, documentRows).records,
    );
    const { leftOut } = counted;
    const documents: SourceDocument[] = [...counted.documents, ...(said ? [said.document] : [])];
    const ofSample = isOfSample(new Set(leftOut.map(({ id }) => id)));
    const events = all.filter((event) => !ofSample(event));
    return livesOf(events, { printsOf: groups }, agreedMeetings(documents)).flatMap(
      ({ motion, prints, events: stored, warnings }) => {
        const life = lifeHere([...stored, ...onPage(said, prints)], here, documents);
        if (life === null) return [];
        const { documentId } = life.standing;
        const document = documents.find(({ id }) => id === documentId) ?? null;
        const isOwn = isOwnMotion(motion, own);
        const hasWarnings = warnings.length > 0;
        const doubtful = isDoubtful(life.standing, [...stored, ...onPage(said, prints)]);
        return { ...life, motion, prints, isOwn, hasWarnings, isDoubtful: doubtful, document };
      },
    );
  });
}

function namesOfOwn(
  motions: readonly Pick<StoredMotion, 'submitters'>[],
  own: readonly GemeenteCode[],
): string[] {
  const present = own.filter((code) => motions.some((motion) => isOwnMotion(motion, [code])));
  return present.flatMap((code) => findGemeenteByCode(code)?.name ?? []);
}

function storedFacts(
  url: string,
  document: StoredDocument,
  events: readonly MotionEvent[],
  own: readonly GemeenteCode[],
): KnownDocument {
  const submitted = events.filter((event) => event.kind === 'ingediend');
  const ownMotions = submitted.filter((event) => isOwnMotion(event, own));
  const proposals: Partial<Record<ProposalKind, number>> = {};
  for (const event of events) {
    if (event.kind !== 'verantwoording') continue;
    const kind = event.proposal?.kind ?? 'onbekend';
    proposals[kind] = (proposals[kind] ?? 0) + 1;
  }
  return {
    ...{ url, state: 'read', document, proposals },
    titles: submitted.map(({ motionId, title, places }) => ({
      ...{ motionId, title },
      places: places?.title ?? [],
    })),
    // A resolutie is of the board: no motie.
    motions: submitted.filter(({ type }) => type !== 'resolutie').length,
    ownCount: ownMotions.length,
    ownNames: namesOfOwn(ownMotions, own),
  };
}

/** @returns One for each of `urls`, in that order. */
export function knownDocuments(
  database: MotievolgerDatabase,
  urls: readonly string[],
  own: readonly GemeenteCode[],
): Promise<KnownDocument[]> {
  return withStorageErrors(async () => {
    if (urls.length === 0) return [];
    const rows = await database.documents.toArray();
    const stored = checkRows('documents', storedDocumentSchema, rows).records;
    const byAddress = new Map(
      stored.flatMap((document) =>
        document.url === undefined ? [] : [[withoutPlace(document.url), document]],
      ),
    );
    const jobs = new Map((await listReadingJobs(database)).map((job) => [job.url, job]));
    const wanted = urls.flatMap((url) => byAddress.get(withoutPlace(url))?.id ?? []);
    const events = Map.groupBy(
      await eventsWhere(database, 'documentId', wanted),
      ({ documentId }) => documentId,
    );
    return urls.map((url): KnownDocument => {
      const address = withoutPlace(url);
      const document = byAddress.get(address);
      if (document !== undefined)
        return storedFacts(url, document, events.get(document.id) ?? [], own);
      const job = jobs.get(address);
      return job === undefined ? { url, state: 'unread' } : { url, state: 'job', job };
    });
  });
}

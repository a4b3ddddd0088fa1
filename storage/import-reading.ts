/** Stores what was read from one document: all of it or nothing. */
import { eventsFromReading } from '../motions/history/events-from-reading';
import { type GemeenteCode, type Motion, type Reading, readingSchema } from '../motions/model';
import { READING_GENERATION } from '../motions/reading-generation';
import { isSampleDocument } from '../motions/sample';
import { carryOver, PERSONAL_TABLES } from './carry-over';
import { applyToStored, printedFacts } from './corrections';
import type { MotievolgerDatabase } from './database';
import { withStorageErrors } from './errors';
import {
  checkedDocuments,
  type DocumentWithEvents,
  FACT_TABLES,
  factsOf,
  isVersionOf,
  readingOf,
  replaceFacts,
  restoreMissingMotions,
  sameFacts,
} from './facts';
import { moveCorrections } from './move-corrections';
import { keepReplaced } from './replaced-versions';
import { ARRIVAL_TABLES, findArrivals, markArrivals } from './unseen';

export type ImportResult = {
  /** `replaced`: another version of the document, or another reading of it, was there before. */
  outcome: 'added' | 'replaced' | 'unchanged';
  documentId: string;
  /** Number of motions in this document. */
  motions: number;
};

function factsFromReading(reading: Reading, readAt: string): DocumentWithEvents {
  const { sha256, ...document } = reading.document;
  const { warnings } = reading;
  return {
    document: {
      ...{ id: sha256, readAt, generation: READING_GENERATION, ...document, warnings },
      ...(isSampleDocument(reading.document) ? { sample: true as const } : {}),
    },
    events: eventsFromReading(reading),
  };
}

/** As if this generation had read it: what it says is then all that can differ. */
const withGeneration = ({ document, events }: DocumentWithEvents): DocumentWithEvents => ({
  document: { ...document, generation: READING_GENERATION },
  events,
});

const motionsOf = (facts: DocumentWithEvents): Motion[] => readingOf(facts).motions;

async function isNamedOutside(
  database: MotievolgerDatabase,
  motionId: string,
  documentId: string,
): Promise<boolean> {
  const events = await database.events.where('motionId').equals(motionId).toArray();
  return events.some((event) => event.documentId !== documentId);
}

/** Whether these words were read already, by this generation of the reading, wherever they stood. */
export function isReadAlready(database: MotievolgerDatabase, documentId: string): Promise<boolean> {
  return withStorageErrors(async () => {
    const stored = await database.documents.get(documentId);
    return stored?.generation === READING_GENERATION;
  });
}

/**
 * The same facts again change nothing, not even the time of reading. A newer version of a document
 * takes the place of the older one with its events; motions that no document speaks of any more go,
 * unless they have a note. When the same bytes were read by an earlier generation, what people put on
 * a motion moves to the motion that it is read as now. An address once known stays known when the same bytes come from a file.
 * @param options.readAt - ISO date and time, in UTC.
 * @param options.own - The user's gemeenten: a motion of theirs that was not known before is new.
 * @throws {StorageError} `quota-full`, `closed`, `unavailable`; nothing is stored then.
 */
export async function importReading(
  database: MotievolgerDatabase,
  reading: Reading,
  { readAt, own = [] }: { readAt: string; own?: readonly GemeenteCode[] },
): Promise<ImportResult> {
  const facts = factsFromReading(readingSchema.parse(reading), readAt);
  const documentId = facts.document.id;
  const result = (outcome: ImportResult['outcome']): ImportResult => ({
    outcome,
    documentId,
    motions: reading.motions.length,
  });
  return withStorageErrors(() =>
    database.transaction(
      'rw',
      [...new Set([...FACT_TABLES, ...PERSONAL_TABLES, ...ARRIVAL_TABLES])],
      async () => {
        const documents = await checkedDocuments(database);
        const same = documents.find(({ id }) => id === documentId);
        const url = facts.document.url ?? same?.url;
        const document = { ...facts.document, ...(url === undefined ? {} : { url }) };
        const next = { document, events: facts.events };
        if (same && sameFacts(withGeneration(await printedFacts(database, same)), next)) {
          if (same.generation !== READING_GENERATION) {
            await database.documents.put({ ...same, generation: READING_GENERATION });
            await database.printed.update(documentId, {
              'document.generation': READING_GENERATION,
            });
          }
          await restoreMissingMotions(database, next.events);
          return result('unchanged');
        }
        const older = documents.filter((old) => old === same || isVersionOf(old, document));
        const removed = await Promise.all(older.map((old) => factsOf(database, old)));
        for (const old of older) {
          await moveCorrections(database, old, next);
        }
        const reread = removed.find(
          ({ document: { id, generation } }) =>
            id === documentId && generation !== READING_GENERATION,
        );
        if (reread) {
          await carryOver(database, motionsOf(reread), reading.motions, (motionId) =>
            isNamedOutside(database, motionId, documentId),
          );
        }
        const isSample = document.sample === true;
        const before = removed.flatMap(motionsOf);
        const mine = isSample ? [] : own;
        const arrivals = await findArrivals(database, reading.motions, before, mine);
        await replaceFacts(database, removed, [next]);
        await applyToStored(database, document);
        await markArrivals(database, arrivals, reading.document);
        const version = removed.find(({ document: { id } }) => id !== documentId) ?? reread;
        if (version !== undefined) await keepReplaced(database, documentId, version);
        return result(older.length > 0 ? 'replaced' : 'added');
      },
    ),
  );
}

/** Corrections go along when a newer version of their document takes its place, or another reading. */
import { documentKeys } from '../motions/corrections/correction';
import { successionOf } from '../motions/history/succession';
import type { Motion } from '../motions/model';
import { correctionsOf, printedFacts } from './corrections';
import type { MotievolgerDatabase } from './database';
import { type DocumentWithEvents, factsOf, readingOf } from './facts';
import type { StoredDocument } from './records';

/** As printed, and those that a person added. */
async function motionsOf(
  database: MotievolgerDatabase,
  document: StoredDocument,
): Promise<Motion[]> {
  const printed = readingOf(await printedFacts(database, document)).motions;
  const corrected = readingOf(await factsOf(database, document)).motions;
  return [...printed, ...corrected.filter(({ added }) => added !== undefined)];
}

/**
 * A correction belongs to the newer document, and to the motion that took the place of its own. Runs
 * inside a transaction of the caller, before the older version goes.
 */
export async function moveCorrections(
  database: MotievolgerDatabase,
  older: StoredDocument,
  newer: DocumentWithEvents,
): Promise<void> {
  const corrections = await correctionsOf(database, older);
  if (corrections.length === 0) return;
  const heirs = successionOf(await motionsOf(database, older), readingOf(newer).motions);
  const [documentKey = newer.document.id] = documentKeys(newer.document);
  await database.corrections.bulkPut(
    corrections.map((correction) => {
      const heir = heirs.get(correction.motionKey ?? '');
      return heir === undefined
        ? { ...correction, documentKey }
        : { ...correction, documentKey, motionKey: heir };
    }),
  );
}

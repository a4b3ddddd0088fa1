/** What people did to which motions there are, in all documents, for who wants it back. */
import { type Act, actsOn } from '../../motions/corrections/acts';
import { documentKeys } from '../../motions/corrections/correction';
import { listCorrections, printedFacts } from '../corrections';
import type { MotievolgerDatabase } from '../database';
import { withStorageErrors } from '../errors';
import { checkedDocuments, readingOf } from '../facts';
import type { StoredDocument } from '../records';

export type StoredAct = Act & { document: StoredDocument };

/**
 * Fit for live queries.
 * @param documentId - Those of one document; all without it.
 * @returns The latest first.
 */
export const loadActs = (
  database: MotievolgerDatabase,
  documentId?: string,
): Promise<StoredAct[]> =>
  withStorageErrors(async () => {
    const corrections = await listCorrections(database);
    const acts: StoredAct[] = [];
    for (const document of await checkedDocuments(database)) {
      const keys = new Set(documentKeys(document));
      const said = corrections.filter(({ documentKey }) => keys.has(documentKey));
      const isAsked = documentId === undefined || document.id === documentId;
      if (said.length === 0 || !isAsked) continue;
      const printed = readingOf(await printedFacts(database, document));
      acts.push(...actsOn(printed, said).map((act) => ({ ...act, document })));
    }
    const latest = ({ marks }: Act): string => marks[0]?.at ?? '';
    return acts.toSorted((one, other) => latest(other).localeCompare(latest(one), 'en'));
  });

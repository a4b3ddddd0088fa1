/** The motions of the page that is in front, as the list shows them. */
import type { Motion } from '../../motions/model';
import type { MotievolgerDatabase } from '../database';
import { loadJoined } from '../joins';
import { knownDocuments, knownMotions } from './page-facts';
import { loadReading } from './queries';

export type PageMotion = {
  motion: Motion;
  /** What it was read from. */
  document: { id: string; title: string; url: string | null };
};

async function motionsOfDocument(
  database: MotievolgerDatabase,
  documentId: string,
): Promise<PageMotion[]> {
  const { reading } = await loadReading(database, documentId);
  if (reading === null) return [];
  const { title, url = null } = reading.document;
  return reading.motions.map((motion) => ({ motion, document: { id: documentId, title, url } }));
}

/** @returns Each as the document presents it that says where the motion stands now. */
async function motionsByName(
  database: MotievolgerDatabase,
  motionIds: readonly string[],
): Promise<PageMotion[]> {
  const known = await knownMotions(database, await loadJoined(database), motionIds, []);
  const documentIds = new Set(known.flatMap(({ document }) => document?.id ?? []));
  const read = await Promise.all(Array.from(documentIds, (id) => motionsOfDocument(database, id)));
  const all = read.flat();
  return known.flatMap(
    ({ standing, document }) =>
      all.find(
        (one) => one.motion.id === standing.event.motionId && one.document.id === document?.id,
      ) ?? [],
  );
}

/**
 * @param page.motionIds - The motions that a web page names, in reading order.
 * @param page.documentUrl - The document that the tab itself shows; null for a web page.
 */
export async function pageMotions(
  database: MotievolgerDatabase,
  { motionIds, documentUrl }: { motionIds: readonly string[]; documentUrl: string | null },
): Promise<PageMotion[]> {
  if (documentUrl === null) return motionsByName(database, motionIds);
  const [known] = await knownDocuments(database, [documentUrl], []);
  return known?.state === 'read' ? motionsOfDocument(database, known.document.id) : [];
}

/** The motions of the page that is in front, as the list shows them. */
import {
  type LifeHere,
  lifeInDocument,
  type SourceDocument,
} from '../../motions/history/life-here';
import type { PageSays } from '../../motions/history/page-says';
import type { Motion, Reading } from '../../motions/model';
import { isSampleDocument } from '../../motions/sample';
import type { MotievolgerDatabase } from '../database';
import { loadJoined } from '../joins';
import { type KnownMotion, knownDocuments, knownMotions } from './page-facts';
import { loadReading } from './queries';

export type PageMotion = {
  motion: Motion;
  /** What it was read from. */
  document: Pick<SourceDocument, 'id' | 'title' | 'url' | 'pages' | 'format'> & {
    isSample: boolean;
  };
  /** All that is known of it, as told beside the page in front. */
  life: LifeHere;
};

type Place = { motion: Motion; document: PageMotion['document']; reading: Reading['document'] };

async function motionsOfDocument(
  database: MotievolgerDatabase,
  documentId: string,
): Promise<Place[]> {
  const { reading } = await loadReading(database, documentId);
  if (reading === null) return [];
  const { document } = reading;
  const { title, url, pages, format } = document;
  const isSample = isSampleDocument(document);
  return reading.motions.map((motion) => ({
    motion,
    document: { id: documentId, title, url, pages, format, isSample },
    reading: document,
  }));
}

/**
 * All that is known of motions, told beside one document, by the ids of their prints.
 * @param here - The id of the document.
 */
export async function livesBeside(
  database: MotievolgerDatabase,
  motionIds: readonly string[],
  here: string,
): Promise<Map<string, KnownMotion>> {
  const known = await knownMotions(database, await loadJoined(database), motionIds, [], here);
  return new Map(known.flatMap((one) => one.prints.map((print) => [print, one])));
}

async function motionsInDocument(
  database: MotievolgerDatabase,
  documentId: string,
): Promise<PageMotion[]> {
  const read = await motionsOfDocument(database, documentId);
  const ids = read.map(({ motion }) => motion.id);
  const lives = await livesBeside(database, ids, documentId);
  return read.map(({ motion, document, reading }) => ({
    ...{ motion, document },
    life: lives.get(motion.id) ?? lifeInDocument(motion, reading),
  }));
}

/** @returns Each as the latest stored document presents it, with where it stands beside this page. */
async function motionsByName(
  database: MotievolgerDatabase,
  motionIds: readonly string[],
  here: string | null,
  said: PageSays | null,
): Promise<PageMotion[]> {
  const joined = await loadJoined(database);
  const known = await knownMotions(database, joined, motionIds, [], here, said);
  const documentIds = new Set(known.flatMap((one) => one.documents.map(({ id }) => id)));
  const read = await Promise.all(Array.from(documentIds, (id) => motionsOfDocument(database, id)));
  const all = read.flat();
  return known.flatMap((life) => {
    const printed = [
      life.standing.event,
      ...life.moments.toReversed().flatMap((one) => one.saidBy),
    ];
    const found = printed
      .map(({ motionId, documentId }) =>
        all.find((one) => one.motion.id === motionId && one.document.id === documentId),
      )
      .find((one) => one !== undefined);
    return found === undefined ? [] : { motion: found.motion, document: found.document, life };
  });
}

/**
 * @param page.motionIds - The motions that a web page names, in reading order.
 * @param page.documentUrl - The document that the tab itself shows; null for a web page.
 * @param page.fileId - Of the file from disk that the tab shows; it has no address of its own.
 * @param page.url - Of the web page: what it says itself goes before what is known from elsewhere.
 * @param page.said - What it says, when it is not stored.
 */
export async function pageMotions(
  database: MotievolgerDatabase,
  page: {
    motionIds: readonly string[];
    documentUrl: string | null;
    fileId?: string | null;
    url: string | null;
    said?: PageSays | null;
  },
): Promise<PageMotion[]> {
  const { motionIds, documentUrl, fileId = null, url, said = null } = page;
  if (fileId !== null) return motionsInDocument(database, fileId);
  const address = documentUrl ?? url;
  const [known] = address === null ? [] : await knownDocuments(database, [address], []);
  const here = known?.state === 'read' ? known.document.id : null;
  if (documentUrl === null) {
    return here === null
      ? motionsByName(database, motionIds, said?.document.id ?? null, said)
      : motionsByName(database, motionIds, here, null);
  }
  return here === null ? [] : motionsInDocument(database, here);
}

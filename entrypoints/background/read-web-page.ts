/** Reads in what a web page says of motions, and stores it. */
import { idOfPage } from '../../components/reading/page-id';
import { readPageContent } from '../../components/reading/read-page-content';
import type { GemeenteCode, Reading } from '../../motions/model';
import type { PageContent } from '../../motions/page/page-content';
import type { MotievolgerDatabase } from '../../storage/database';
import { importReading, isReadAlready } from '../../storage/import-reading';
import { mayReadAgain } from './visits';

async function store(
  database: MotievolgerDatabase,
  reading: Reading,
  own: readonly GemeenteCode[],
): Promise<void> {
  await importReading(database, reading, { readAt: new Date().toISOString(), own });
}

/**
 * What the user asked for: a page without motions is stored too, and then says so.
 * @returns How many motions it names.
 * @throws {StorageError} when it cannot be stored; nothing is then.
 */
export async function readWebPage(
  database: MotievolgerDatabase,
  content: PageContent,
  own: readonly GemeenteCode[],
): Promise<number> {
  const reading = await readPageContent(content);
  await store(database, reading, own);
  return reading.motions.length;
}

/** A longer page waits for a click: no agenda is near it. In characters. */
const LONGEST_VISITED = 500_000;

/**
 * What nobody asked for: only a page that was not read yet, or whose words changed since, and only
 * when it names motions. A page that goes on changing or loading is left alone for a while.
 */
export async function readOnVisit(
  database: MotievolgerDatabase,
  content: PageContent & { url: string },
  own: readonly GemeenteCode[],
): Promise<void> {
  const length = content.blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (length > LONGEST_VISITED) return;
  if (await isReadAlready(database, await idOfPage(content.blocks.map(({ text }) => text)))) return;
  if (!(await mayReadAgain(content.url, Date.now()))) return;
  const reading = await readPageContent(content);
  if (reading.motions.length > 0) await store(database, reading, own);
}

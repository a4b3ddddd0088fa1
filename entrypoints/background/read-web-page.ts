/** Reads in what a web page says of motions, and stores it. */
import { readPageContent } from '../../components/reading/read-page-content';
import type { PageContent } from '../../motions/page/page-content';
import type { MotievolgerDatabase } from '../../storage/database';
import { importReading } from '../../storage/import-reading';

/** @throws {StorageError} when it cannot be stored; nothing is then. */
export async function readWebPage(
  database: MotievolgerDatabase,
  content: PageContent,
): Promise<void> {
  const reading = await readPageContent(content);
  await importReading(database, reading, { readAt: new Date().toISOString() });
}

/** Reads in what a web page says of motions, and stores it. */

import { sha256Of } from '../../components/reading/sha256';
import { collapseSpace } from '../../motions/dutch/fold';
import type { PageContent } from '../../motions/page/page-content';
import { readPage } from '../../motions/page/read-page';
import type { MotievolgerDatabase } from '../../storage/database';
import { importReading } from '../../storage/import-reading';

/** @throws {StorageError} when it cannot be stored; nothing is then. */
export async function readWebPage(
  database: MotievolgerDatabase,
  content: PageContent,
): Promise<void> {
  // Of its words: the markup of a page changes from day to day.
  const words = content.blocks.map(({ text }) => collapseSpace(text)).join('\n');
  const sha256 = await sha256Of(new TextEncoder().encode(words));
  const reading = readPage(content, { sha256 });
  await importReading(database, reading, { readAt: new Date().toISOString() });
}

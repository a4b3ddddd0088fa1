/** Reads in what a web page says of motions, and stores it. */
import { collapseSpace } from '../motions/dutch/fold';
import type { PageContent } from '../motions/page/page-content';
import { readPage } from '../motions/page/read-page';
import type { MotievolgerDatabase } from '../storage/database';
import { importReading } from '../storage/import-reading';

/** Of its words: the markup of a page changes from day to day. */
async function sha256Of({ blocks }: PageContent): Promise<string> {
  const words = blocks.map(({ text }) => collapseSpace(text)).join('\n');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @throws {StorageError} when it cannot be stored; nothing is then. */
export async function readWebPage(
  database: MotievolgerDatabase,
  content: PageContent,
): Promise<void> {
  const reading = readPage(content, { sha256: await sha256Of(content) });
  await importReading(database, reading, { readAt: new Date().toISOString() });
}

import type { Motion } from '../../../motions/model';
import type { MotievolgerDatabase } from '../../../storage/database';
import { loadReading } from '../../../storage/views/queries';
import { useLiveView } from '../use-live-view';

/** The motions of a document as they are now; null until they are known. */
export function useMotionsRead(database: MotievolgerDatabase, documentId: string): Motion[] | null {
  const stored = useLiveView(
    async () => (await loadReading(database, documentId)).reading?.motions ?? [],
    documentId,
  );
  return stored.state === 'ready' ? stored.result : null;
}

/** The clerk's notes on motions. */
import type { MotievolgerDatabase } from './database';
import { withStorageErrors } from './errors';
import { FACT_TABLES, refreshMotions } from './facts';
import { noteSchema } from './records';

/**
 * Saves the note as typed, in the place of an earlier one. An empty text removes the note, and with
 * it a motion that no document speaks of.
 * @param now - ISO date and time, in UTC.
 */
export function saveNote(
  database: MotievolgerDatabase,
  motionId: string,
  text: string,
  now: string,
): Promise<void> {
  return withStorageErrors(() =>
    database.transaction('rw', FACT_TABLES, async () => {
      if (text.trim() === '') {
        await database.notes.delete(motionId);
        await refreshMotions(database, [motionId]);
      } else {
        await database.notes.put(noteSchema.parse({ motionId, text, updatedAt: now }));
      }
    }),
  );
}

/** Removes the notes on all prints of a motion, so that no older one takes its place. */
export function removeNotes(
  database: MotievolgerDatabase,
  prints: readonly string[],
): Promise<void> {
  return withStorageErrors(() =>
    database.transaction('rw', FACT_TABLES, async () => {
      await database.notes.bulkDelete([...prints]);
      await refreshMotions(database, prints);
    }),
  );
}

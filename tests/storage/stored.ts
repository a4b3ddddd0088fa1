/** What the tests ask of whole tables. Each answer says what had to be set aside, as the screens' do. */
import { type StoredMotion, storedMotionSchema } from '../../motions/history/stored-motion';
import { type Listed, listed } from '../../storage/checked';
import type { MotievolgerDatabase } from '../../storage/database';
import { withStorageErrors } from '../../storage/errors';
import { type Note, noteSchema } from '../../storage/records';

/** By id, so by submitter. */
export function listMotions(database: MotievolgerDatabase): Promise<Listed<StoredMotion>> {
  return withStorageErrors(async () =>
    listed(database, 'motions', storedMotionSchema, await database.motions.toArray()),
  );
}

/** @returns At most one record; none when there is no note on this motion. */
export function findNote(database: MotievolgerDatabase, motionId: string): Promise<Listed<Note>> {
  return withStorageErrors(async () => {
    const rows = await database.notes.where('motionId').equals(motionId).toArray();
    const { records, setAside } = await listed(database, 'notes', noteSchema, rows);
    return { records, setAside: setAside.filter(({ key }) => key === motionId) };
  });
}

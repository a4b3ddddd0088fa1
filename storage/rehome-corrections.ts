/** What was said of a motion that is gone becomes what is said of another one, or is let go. */
import { latestCorrectionFirst, ofKind } from '../motions/corrections/active';
import type { ChangedField, Correction } from '../motions/corrections/correction';
import { printedFieldOf } from '../motions/corrections/fields';
import { fieldMarkOf } from '../motions/corrections/mark';
import type { Motion } from '../motions/model';
import { applyAll, correctionsById, undoCorrections } from './corrections';
import type { MotievolgerDatabase } from './database';
import { withStorageErrors } from './errors';
import { FACT_TABLES } from './facts';

/** For {@link undoRehoming}. */
export type Rehomed = { taken: Correction[]; put: string[] };

const anew = <Kind extends Correction>(correction: Kind): Kind => ({
  ...correction,
  id: crypto.randomUUID(),
});

/**
 * The same words by the same people, of this motion. Where the motion was corrected itself they are
 * also said now, by who puts them there: otherwise the later correction would hide them.
 */
function saidOf(motion: Motion, taken: readonly ChangedField[], now: string): ChangedField[] {
  const put = taken.map((one) => ({
    ...anew(one),
    ...{ motionKey: motion.id, title: motion.title },
    printed: printedFieldOf(motion, one.changed.field),
  }));
  const byField = Map.groupBy(put.toSorted(latestCorrectionFirst), ({ changed }) => changed.field);
  const hidden = [...byField].flatMap(([field, [last]]) =>
    last === undefined || fieldMarkOf(motion, field) === undefined ? [] : [last],
  );
  return [...put, ...hidden.map(({ by, ...one }) => anew({ ...one, at: now }))];
}

/**
 * @param ids - Of changes of one motion that is gone.
 * @param motion - Of the same document; null lets them go.
 * @param now - ISO date and time, in UTC.
 */
export function rehomeCorrections(
  database: MotievolgerDatabase,
  ids: readonly string[],
  motion: Motion | null,
  now: string,
): Promise<Rehomed> {
  return withStorageErrors(() =>
    database.transaction('rw', FACT_TABLES, async () => {
      const taken = await correctionsById(database, ids);
      const put = motion === null ? [] : saidOf(motion, taken.filter(ofKind('changed')), now);
      await database.corrections.bulkPut(put);
      await undoCorrections(database, ids, now);
      return { taken, put: put.map(({ id }) => id) };
    }),
  );
}

/** They wait for their motion again. What was taken back stays so: it is said anew, as it was said. */
export function undoRehoming(
  database: MotievolgerDatabase,
  { taken, put }: Rehomed,
  now: string,
): Promise<void> {
  return withStorageErrors(() =>
    database.transaction('rw', FACT_TABLES, async () => {
      const again = taken.map(anew);
      await database.corrections.bulkPut(again);
      await undoCorrections(database, put, now);
      await applyAll(database, again);
    }),
  );
}

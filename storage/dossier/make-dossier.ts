/** Makes the file with what is put on motions, for a colleague. */
import { z } from 'zod';
import { type Correction, documentKeys } from '../../motions/corrections/correction';
import { listCorrections } from '../corrections';
import type { MotievolgerDatabase } from '../database';
import { withStorageErrors } from '../errors';
import { checkedDocuments } from '../facts';
import { listJoinDecisions } from '../joins';
import { listSampleMotions } from '../sample';
import { loadSettings } from '../settings';
import { DOSSIER_SCHEMAS, type Dossier, type DossierEntry, dossierSchema } from './dossier-file';
import { DOSSIER_TABLES, type OwnField, ownFields, remember } from './fields';

type Shared = { value: unknown; changedAt: string; after: string[] };

/** Nothing for a field that never was there. What was taken away after an exchange is told too. */
async function sharedField(
  database: MotievolgerDatabase,
  own: OwnField,
  now: string,
): Promise<Shared | null> {
  const { mine, exchanged } = own;
  if (mine.value === 'null' && exchanged === null) return null;
  const changedAt = mine.changedAt ?? now;
  const after = (exchanged?.seen ?? []).filter((seen) => seen !== changedAt);
  await remember(database, own, { value: mine.value, changedAt }, []);
  return { value: JSON.parse(mine.value), changedAt, after };
}

const titleSchema = z.object({ title: z.string() });

async function entryOf(
  database: MotievolgerDatabase,
  motionId: string,
  now: string,
): Promise<unknown> {
  const fields: [string, Shared][] = [];
  for (const own of await ownFields(database, motionId)) {
    const shared = await sharedField(database, own, now);
    if (shared !== null) fields.push([own.field, shared]);
  }
  if (fields.length === 0) return null;
  const title = titleSchema.safeParse(await database.motions.get(motionId)).data?.title ?? '';
  return { motionId, title, ...Object.fromEntries(fields) };
}

const motionIdOf = (key: string): string =>
  z.tuple([z.string(), z.string()]).parse(JSON.parse(key))[0];

/** Every print of a motion on which something was put, or that was exchanged; none of the sample. */
export async function listOwnMotionIds(database: MotievolgerDatabase): Promise<string[]> {
  const [notes, marks, advices, exchanged] = await Promise.all([
    database.notes.toCollection().primaryKeys(),
    database.marks.toCollection().primaryKeys(),
    database.voteAdvices.toCollection().primaryKeys(),
    database.exchanged.toCollection().primaryKeys(),
  ]);
  const invented = await listSampleMotions(database);
  const ids = new Set([...notes, ...marks, ...advices, ...exchanged.map(motionIdOf)]);
  return [...ids].filter((id) => !invented.has(id)).toSorted();
}

/** For who gave no name: it says at least that it was not the reader of the file. */
const UNNAMED = 'een collega';

async function sharedCorrections(
  database: MotievolgerDatabase,
  prints: readonly string[] | null,
): Promise<Correction[]> {
  const { reportMadeBy } = (await loadSettings(database)).settings;
  const me = reportMadeBy.trim() === '' ? UNNAMED : reportMadeBy.trim();
  const samples = new Set(
    (await checkedDocuments(database)).flatMap((document) =>
      document.sample === true ? documentKeys(document) : [],
    ),
  );
  return (await listCorrections(database))
    .filter(
      ({ documentKey, motionKey }) =>
        !samples.has(documentKey) &&
        (prints === null || (motionKey !== null && prints.includes(motionKey))),
    )
    .map((correction) => ({ by: me, ...correction }));
}

/**
 * @param prints - All prints of the chosen motions; null for every motion.
 * @param now - ISO date and time, in UTC.
 */
export function makeDossier(
  database: MotievolgerDatabase,
  prints: readonly string[] | null,
  now: string,
): Promise<Dossier> {
  return withStorageErrors(() =>
    database.transaction('rw', DOSSIER_TABLES, async () => {
      const own = await listOwnMotionIds(database);
      const chosen = prints === null ? own : own.filter((id) => prints.includes(id));
      const motions: unknown[] = [];
      for (const id of chosen) motions.push(await entryOf(database, id, now));
      const joins = (await listJoinDecisions(database)).filter(
        ({ one, other }) => prints === null || (prints.includes(one) && prints.includes(other)),
      );
      const corrections = await sharedCorrections(database, prints);
      const schema = DOSSIER_SCHEMAS[corrections.length > 0 ? 'withCorrections' : 'bare'];
      return dossierSchema.parse({
        ...{ schema, madeAt: now, joins, corrections },
        motions: motions.filter((entry) => entry !== null),
      });
    }),
  );
}

/** Whether both say the same; when they were made does not count. */
export const sameDossier = (one: Dossier, other: Dossier): boolean => {
  const words = ({ motions, joins, corrections }: Dossier): string =>
    JSON.stringify([
      motions.toSorted((a: DossierEntry, b: DossierEntry) => (a.motionId < b.motionId ? -1 : 1)),
      joins,
      corrections.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    ]);
  return words(one) === words(other);
};

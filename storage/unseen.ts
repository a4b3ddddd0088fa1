/**
 * Which motions of the own gemeente came in by a reading and were not opened yet.
 *
 * The table holds the ids of prints. A motion is new when all its prints are in it: one that was
 * opened under any of its names stays opened. The trap: nothing that a person had before may be
 * called new because it is read again, goes under another name now, or was away for a while.
 */
import { z } from 'zod';
import { isOwnMotion } from '../motions/gemeenten/own';
import { isNews } from '../motions/history/news';
import { storedMotionSchema } from '../motions/history/stored-motion';
import { successionOf } from '../motions/history/succession';
import type { GemeenteCode, Motion, Reading } from '../motions/model';
import { checkRows } from './checked';
import type { MotievolgerDatabase } from './database';
import { withStorageErrors } from './errors';
import { checkedDocuments } from './facts';
import { loadJoined } from './joins';
import { countedDocuments } from './sample';

/** The ids alone: no record is loaded for them. */
export async function listUnseen(database: MotievolgerDatabase): Promise<ReadonlySet<string>> {
  const keys = await database.unseen.toCollection().primaryKeys();
  return new Set(keys.filter((key) => typeof key === 'string'));
}

/** Motions of the own gemeente that were not known before a reading, and how each came to be. */
export type Arrivals = {
  motions: readonly Motion[];
  /** To the id of a motion from the one whose place it took in the document. */
  heirOf: ReadonlyMap<string, string>;
  /** What was unseen before. */
  unseen: ReadonlySet<string>;
};

const NO_ARRIVALS: Arrivals = { motions: [], heirOf: new Map(), unseen: new Set() };

const replacedSchema = z.object({ events: z.array(z.object({ motionId: z.string() })) });

/** The motions of versions that were replaced: one that comes back was known. */
async function listReplaced(database: MotievolgerDatabase): Promise<ReadonlySet<string>> {
  const rows = await database.replaced.toArray();
  return new Set(
    rows.flatMap(
      (row) => replacedSchema.safeParse(row).data?.events.map(({ motionId }) => motionId) ?? [],
    ),
  );
}

/**
 * What a reading brings of the own gemeente, before it is stored. Runs inside the transaction that
 * stores it, over {@link ARRIVAL_TABLES}.
 * @param older - The motions of what it takes the place of.
 */
export async function findArrivals(
  database: MotievolgerDatabase,
  motions: readonly Motion[],
  older: readonly Motion[],
  own: readonly GemeenteCode[],
): Promise<Arrivals> {
  const mine = motions.filter((motion) => isOwnMotion(motion, own));
  if (mine.length === 0) return NO_ARRIVALS;
  const ids = mine.map(({ id }) => id);
  const stored = new Set(await database.motions.where('id').anyOf(ids).primaryKeys());
  const coming = mine.filter(({ id }) => !stored.has(id));
  if (coming.length === 0) return NO_ARRIVALS;
  const replaced = await listReplaced(database);
  const heirs = [...successionOf(older, motions)].map(([from, to]): [string, string] => [to, from]);
  return {
    motions: coming.filter(({ id }) => !replaced.has(id)),
    heirOf: new Map(heirs),
    unseen: await listUnseen(database),
  };
}

/** Of all meetings that real documents and motions name. */
async function meetingDates(database: MotievolgerDatabase): Promise<string[]> {
  const { documents } = countedDocuments(await checkedDocuments(database));
  const rows = await database.motions.toArray();
  const motions = checkRows('motions', storedMotionSchema, rows).records;
  return [...documents, ...motions].flatMap(({ meeting }) => meeting?.date ?? []);
}

/** Marks what came in as new, after it was stored, inside the same transaction. */
export async function markArrivals(
  database: MotievolgerDatabase,
  { motions, heirOf, unseen }: Arrivals,
  { meeting }: Reading['document'],
): Promise<void> {
  if (motions.length === 0) return;
  const coming = new Set(motions.map(({ id }) => id));
  const { motionOf, printsOf } = await loadJoined(database);
  const dates = await meetingDates(database);
  const isNew = (motion: Motion): boolean => {
    const before = heirOf.get(motion.id);
    if (before !== undefined) return unseen.has(before);
    const prints = printsOf.get(motionOf.get(motion.id) ?? motion.id) ?? [];
    const known = prints.filter((print) => !coming.has(print));
    if (known.length > 0) return known.every((print) => unseen.has(print));
    return isNews((motion.meeting ?? meeting)?.date ?? null, dates);
  };
  await database.unseen.bulkPut(motions.filter(isNew).map(({ id }) => ({ motionId: id })));
}

/** The tables that finding and marking touch, beside those that hold the facts. */
export const ARRIVAL_TABLES = ['unseen', 'joins', 'replaced'] as const;

/** The person opened the motion, under whichever name: it is new no more. */
export function markSeen(database: MotievolgerDatabase, print: string): Promise<void> {
  return withStorageErrors(async () => {
    const unseen = await listUnseen(database);
    if (unseen.size === 0) return;
    const { motionOf, printsOf } = await loadJoined(database);
    const prints = printsOf.get(motionOf.get(print) ?? print) ?? [print];
    const opened = prints.filter((id) => unseen.has(id));
    if (opened.length > 0) await database.unseen.bulkDelete(opened);
  });
}

/** @returns What {@link undoAllSeen} needs. */
export function markAllSeen(database: MotievolgerDatabase): Promise<readonly string[]> {
  return withStorageErrors(() =>
    database.transaction('rw', 'unseen', async () => {
      const unseen = await listUnseen(database);
      await database.unseen.clear();
      return [...unseen];
    }),
  );
}

export function undoAllSeen(
  database: MotievolgerDatabase,
  unseen: readonly string[],
): Promise<void> {
  return withStorageErrors(async () => {
    await database.unseen.bulkPut(unseen.map((motionId) => ({ motionId })));
  });
}

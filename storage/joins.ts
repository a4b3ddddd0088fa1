/** Which prints are one motion, as the scores and people say. */

import type { MotionEvent } from '../motions/history/events';
import {
  type JoinDecision,
  type JoinedMotions,
  joinDecisionSchema,
  joinMotions,
  type PlacedPrint,
} from '../motions/history/join-motions';
import { storedMotionSchema } from '../motions/history/stored-motion';
import { checkRows } from './checked';
import type { MotievolgerDatabase } from './database';
import { withStorageErrors } from './errors';
import { listLeftOut } from './sample';

/** By which two prints a decision is known. */
export const joinKey = ({ one, other }: Pick<JoinDecision, 'one' | 'other'>): string =>
  JSON.stringify([one, other]);

/** A decision that fails its schema says nothing: the scores then decide, as for any other pair. */
export async function listJoinDecisions(database: MotievolgerDatabase): Promise<JoinDecision[]> {
  const rows = await database.joins.toArray();
  return rows.flatMap((row) => joinDecisionSchema.safeParse(row).data ?? []);
}

/** Of an event, what a join needs; a record that lacks it says nothing. */
type Place = readonly [motionId: unknown, documentId: unknown];

/** The keys of the index alone: no event is loaded for them. */
async function listPlaces(database: MotievolgerDatabase): Promise<Place[]> {
  const keys = await database.events.orderBy('[motionId+documentId]').uniqueKeys();
  return keys.flatMap((key): Place[] => (Array.isArray(key) ? [[key[0], key[1]]] : []));
}

function placedPrints(
  motionRows: readonly unknown[],
  places: readonly Place[],
  leftOut: ReadonlySet<string>,
): PlacedPrint[] {
  const documents = new Map<string, Set<string>>();
  const others = new Set<string>();
  for (const [motionId, documentId] of places) {
    if (typeof motionId !== 'string' || typeof documentId !== 'string') continue;
    if (leftOut.has(documentId)) {
      others.add(motionId);
      continue;
    }
    const known = documents.get(motionId);
    if (known === undefined) documents.set(motionId, new Set([documentId]));
    else known.add(documentId);
  }
  return checkRows('motions', storedMotionSchema, motionRows)
    .records.filter(({ id }) => documents.has(id) || !others.has(id))
    .map((motion) => ({ ...motion, documentIds: [...(documents.get(motion.id) ?? [])] }));
}

export type JoinedPrints = JoinedMotions & { prints: readonly PlacedPrint[] };

/**
 * All that is stored, joined; without the sample when there are real documents.
 * @param events - The rows of all events, where the caller has them: nothing is read for them then.
 */
export function loadJoined(
  database: MotievolgerDatabase,
  events?: readonly Pick<MotionEvent, 'motionId' | 'documentId'>[],
): Promise<JoinedPrints> {
  return withStorageErrors(async () => {
    const [motionRows, places, decisions, leftOut] = await Promise.all([
      database.motions.toArray(),
      events?.map(({ motionId, documentId }): Place => [motionId, documentId]) ??
        listPlaces(database),
      listJoinDecisions(database),
      listLeftOut(database),
    ]);
    const prints = placedPrints(motionRows, places, leftOut);
    return { ...joinMotions(prints, decisions), prints };
  });
}

const inOrder = (one: string, other: string): [string, string] =>
  one < other ? [one, other] : [other, one];

/** @param now - ISO date and time, in UTC. */
export function decideJoin(
  database: MotievolgerDatabase,
  pair: { one: string; other: string; isSame: boolean },
  now: string,
): Promise<void> {
  const [one, other] = inOrder(pair.one, pair.other);
  return withStorageErrors(async () => {
    await database.joins.put({ one, other, isSame: pair.isSame, decidedAt: now });
  });
}

/** Takes a decision back: the scores decide again. */
export function undoJoin(
  database: MotievolgerDatabase,
  pair: { one: string; other: string },
): Promise<void> {
  return withStorageErrors(() => database.joins.delete(inOrder(pair.one, pair.other)));
}

/** Takes one print out of its motion: it is none of the others. */
export function splitPrint(
  database: MotievolgerDatabase,
  print: string,
  others: readonly string[],
  now: string,
): Promise<void> {
  return withStorageErrors(() =>
    database.transaction('rw', 'joins', async () => {
      for (const other of others) {
        if (other !== print) await decideJoin(database, { one: print, other, isSame: false }, now);
      }
    }),
  );
}

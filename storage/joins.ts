/** Which prints are one motion, as the scores and people say. */
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

/** A decision that fails its schema says nothing: the scores then decide, as for any other pair. */
export async function listJoinDecisions(database: MotievolgerDatabase): Promise<JoinDecision[]> {
  const rows = await database.joins.toArray();
  return rows.flatMap((row) => joinDecisionSchema.safeParse(row).data ?? []);
}

async function listPrints(database: MotievolgerDatabase): Promise<PlacedPrint[]> {
  const rows = await database.motions.toArray();
  const { records } = checkRows('motions', storedMotionSchema, rows);
  // The keys of the index alone: no event is loaded for them.
  const keys = await database.events.orderBy('[motionId+documentId]').uniqueKeys();
  const documents = new Map<string, string[]>();
  for (const key of keys) {
    const [motionId, documentId] = Array.isArray(key) ? key : [];
    if (typeof motionId !== 'string' || typeof documentId !== 'string') continue;
    documents.set(motionId, [...(documents.get(motionId) ?? []), documentId]);
  }
  return records.map((motion) => ({ ...motion, documentIds: documents.get(motion.id) ?? [] }));
}

export type JoinedPrints = JoinedMotions & { prints: readonly PlacedPrint[] };

/** All that is stored, joined. */
export function loadJoined(database: MotievolgerDatabase): Promise<JoinedPrints> {
  return withStorageErrors(async () => {
    const [prints, decisions] = await Promise.all([
      listPrints(database),
      listJoinDecisions(database),
    ]);
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

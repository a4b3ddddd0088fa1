/** Takes in what a colleague shares, and leaves to the user what both sides changed. */
import type { JoinDecision } from '../../motions/history/join-motions';
import { takeOverCorrections } from '../corrections';
import type { MotievolgerDatabase } from '../database';
import { withStorageErrors } from '../errors';
import { joinKey, listJoinDecisions } from '../joins';
import { type Dossier, type DossierEntry, FIELDS, type FieldName } from './dossier-file';
import { DOSSIER_TABLES, ownField, putField, remember } from './fields';
import { type Incoming, judge } from './merge-field';

/** A field that both sides changed without knowing of each other. */
export type FieldConflict = {
  kind: 'field';
  motionId: string;
  title: string;
  field: FieldName;
  mine: { value: string; changedAt: string | null };
  theirs: Incoming;
};
/** Two people said the opposite of two prints. */
export type JoinConflict = { kind: 'join'; mine: JoinDecision; theirs: JoinDecision };
export type DossierConflict = FieldConflict | JoinConflict;

export type DossierResult = {
  /** How many fields and joins were taken over. */
  taken: number;
  conflicts: DossierConflict[];
};

function incoming(entry: DossierEntry, field: FieldName): Incoming | null {
  const given = entry[field];
  return given === undefined ? null : { ...given, value: JSON.stringify(given.value) };
}

async function readField(
  database: MotievolgerDatabase,
  { motionId, title }: DossierEntry,
  field: FieldName,
  theirs: Incoming,
): Promise<FieldConflict | 'taken' | null> {
  const own = await ownField(database, motionId, field);
  const { mine, exchanged } = own;
  const verdict = judge(mine, theirs, exchanged?.seen ?? []);
  if (verdict === 'known') return null;
  if (verdict === 'conflict') return { kind: 'field', motionId, title, field, mine, theirs };
  const { value, changedAt } = theirs;
  const mineToo = mine.changedAt === null ? [] : [mine.changedAt];
  if (verdict === 'take') await putField(database, motionId, field, theirs);
  await remember(database, own, { value, changedAt }, [...theirs.after, ...mineToo]);
  return verdict === 'take' ? 'taken' : null;
}

async function readJoins(
  database: MotievolgerDatabase,
  joins: readonly JoinDecision[],
): Promise<(JoinConflict | 'taken' | null)[]> {
  const known = new Map((await listJoinDecisions(database)).map((join) => [joinKey(join), join]));
  const results: (JoinConflict | 'taken' | null)[] = [];
  for (const theirs of joins) {
    const mine = known.get(joinKey(theirs));
    if (mine === undefined) {
      await database.joins.put(theirs);
      results.push('taken');
    } else if (mine.isSame !== theirs.isSame && theirs.decidedAt > mine.decidedAt) {
      results.push({ kind: 'join', mine, theirs });
    }
  }
  return results;
}

/** Reading the same file again changes nothing. All or nothing, in one transaction. */
export function readDossier(
  database: MotievolgerDatabase,
  { motions, joins, corrections }: Dossier,
): Promise<DossierResult> {
  return withStorageErrors(() =>
    database.transaction('rw', DOSSIER_TABLES, async () => {
      const results: (DossierConflict | 'taken' | null)[] = await readJoins(database, joins);
      for (const entry of motions) {
        for (const field of FIELDS) {
          const theirs = incoming(entry, field);
          if (theirs !== null) results.push(await readField(database, entry, field, theirs));
        }
      }
      const conflicts = results.filter((one) => one !== null && one !== 'taken');
      const corrected = await takeOverCorrections(database, corrections);
      const taken = results.filter((one) => one === 'taken').length + corrected;
      return { taken, conflicts };
    }),
  );
}

/**
 * @param choice - Whose version stays. That of this side is written anew, so that it takes the place
 *   of the other one there too.
 * @param now - ISO date and time, in UTC.
 */
export function resolveConflict(
  database: MotievolgerDatabase,
  conflict: DossierConflict,
  choice: 'mine' | 'theirs',
  now: string,
): Promise<void> {
  return withStorageErrors(() =>
    database.transaction('rw', DOSSIER_TABLES, async () => {
      if (conflict.kind === 'join') {
        const { mine, theirs } = conflict;
        await database.joins.put(choice === 'mine' ? { ...mine, decidedAt: now } : theirs);
        return;
      }
      const { motionId, field, mine, theirs } = conflict;
      const version =
        choice === 'mine'
          ? { value: mine.value, changedAt: now }
          : { value: theirs.value, changedAt: theirs.changedAt };
      const own = await ownField(database, motionId, field);
      await putField(database, motionId, field, version);
      const before = mine.changedAt === null ? [] : [mine.changedAt];
      await remember(database, own, version, [...theirs.after, theirs.changedAt, ...before]);
    }),
  );
}

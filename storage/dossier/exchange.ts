/** Keeps a file in a shared folder and this computer the same: takes in, and writes what is new here. */
import { unitedCorrections } from '../../motions/corrections/united';
import type { MotievolgerDatabase } from '../database';
import {
  type Dossier,
  type DossierEntry,
  exchangedKey,
  FIELDS,
  parseDossier,
} from './dossier-file';
import { makeDossier, sameDossier } from './make-dossier';
import { type DossierResult, readDossier } from './read-dossier';

/** A file that others change too. */
export type SharedFile = {
  name: string;
  /** Empty for a file that was just made. */
  read: () => Promise<string>;
  write: (text: string) => Promise<void>;
};

/** What is in conflict stays in the file as the other wrote it, until a person has chosen. */
function mergedEntry(
  mine: DossierEntry | undefined,
  theirs: DossierEntry,
  inConflict: ReadonlySet<string>,
): DossierEntry {
  const merged: DossierEntry = { ...theirs, ...mine };
  for (const field of FIELDS) {
    const isOpen = inConflict.has(exchangedKey(theirs.motionId, field));
    if (isOpen) Object.assign(merged, { [field]: theirs[field] });
  }
  return merged;
}

function merged(mine: Dossier, theirs: Dossier, { conflicts }: DossierResult): Dossier {
  const inConflict = new Set(
    conflicts.flatMap((one) =>
      one.kind === 'field' ? [exchangedKey(one.motionId, one.field)] : [],
    ),
  );
  const own = new Map(mine.motions.map((entry) => [entry.motionId, entry]));
  const others = theirs.motions.map((entry) =>
    mergedEntry(own.get(entry.motionId), entry, inConflict),
  );
  const known = new Set(others.map(({ motionId }) => motionId));
  return {
    ...mine,
    corrections: unitedCorrections(mine.corrections, theirs.corrections),
    motions: [...others, ...mine.motions.filter(({ motionId }) => !known.has(motionId))],
  };
}

/**
 * @param now - ISO date and time, in UTC.
 * @throws {FileError} When the file is damaged, newer or another file: it is left alone then.
 */
export async function exchange(
  database: MotievolgerDatabase,
  file: SharedFile,
  now: string,
): Promise<DossierResult> {
  const text = await file.read();
  const theirs = text.trim() === '' ? null : parseDossier(text);
  const result =
    theirs === null ? { taken: 0, conflicts: [] } : await readDossier(database, theirs);
  const mine = await makeDossier(database, null, now);
  const next = theirs === null ? mine : merged(mine, theirs, result);
  if (theirs === null || !sameDossier(next, theirs)) await file.write(JSON.stringify(next));
  return result;
}

/** What a restore will put into each table, and what that changes: computed before anything is done. */
import { unitedCorrections } from '../../motions/corrections/united';
import { isVersionOf } from '../facts';
import { joinKey } from '../joins';
import type { StoredDocument } from '../records';
import { BACKUP_TABLES, type Backup, type BackupTable } from './backup-file';
import type { BackupFile } from './backup-kept-files';

export type RestoreMode = 'merge' | 'replace';

/** What is stored now, or will be, by table. */
export type Tables = Pick<Backup, BackupTable>;

/** How many records of one table change. */
export type Change = { added: number; changed: number; removed: number };
export type RestorePlan = {
  tables: Tables;
  changes: Record<BackupTable, Change>;
  /** The files from disk that come back: their document is there, and they are not. */
  files: readonly BackupFile[];
};

/** The newest of each key; of two from the same moment the one that is here already. */
function newest<Row>(
  here: readonly Row[],
  there: readonly Row[],
  keyOf: (row: Row) => string,
  timeOf: (row: Row) => string,
): Row[] {
  const byKey = new Map(here.map((row) => [keyOf(row), row]));
  for (const row of there) {
    const known = byKey.get(keyOf(row));
    if (known === undefined || timeOf(row) > timeOf(known)) byKey.set(keyOf(row), row);
  }
  return [...byKey.values()];
}

/** What is here stays; only what is not known is added. */
function missing<Row>(
  here: readonly Row[],
  there: readonly Row[],
  keyOf: (row: Row) => string,
): Row[] {
  const known = new Set(here.map(keyOf));
  return [...here, ...there.filter((row) => !known.has(keyOf(row)))];
}

/** Of two versions of one document, the one that was read last. */
function latestVersions(
  here: readonly StoredDocument[],
  there: readonly StoredDocument[],
): StoredDocument[] {
  const all = [...here];
  for (const document of there) {
    const older = all.findIndex(
      (known) => known.id === document.id || isVersionOf(known, document),
    );
    const known = all[older];
    if (known === undefined) all.push(document);
    else if (known.id !== document.id && document.readAt > known.readAt) all[older] = document;
  }
  return all;
}

const motionKey = ({ motionId }: { motionId: string }): string => motionId;
const changedAt = ({ updatedAt }: { updatedAt: string }): string => updatedAt;
const ruleKey = ({ key }: { key: string }): string => key;
const idKey = ({ id }: { id: string }): string => id;

/** What was opened on either side is not new: nothing that was seen is called new by a restore. */
function unseenOnBoth(here: Tables, there: Tables): Tables['unseen'] {
  const seen = (tables: Tables): Set<string> => {
    const unseen = new Set(tables.unseen.map(motionKey));
    return new Set(tables.motions.map(idKey).filter((id) => !unseen.has(id)));
  };
  const [seenHere, seenThere] = [seen(here), seen(there)];
  return missing(here.unseen, there.unseen, motionKey).filter(
    ({ motionId }) => !seenHere.has(motionId) && !seenThere.has(motionId),
  );
}

function merged(here: Tables, there: Tables): Tables {
  const documents = latestVersions(here.documents, there.documents);
  const kept = new Set(documents.map(idKey));
  const known = new Set(here.documents.map(idKey));
  const events = [
    ...here.events.filter(({ documentId }) => kept.has(documentId)),
    ...there.events.filter(({ documentId }) => kept.has(documentId) && !known.has(documentId)),
  ];
  return {
    documents,
    events,
    motions: missing(here.motions, there.motions, idKey),
    notes: newest(here.notes, there.notes, motionKey, changedAt),
    marks: newest(here.marks, there.marks, motionKey, changedAt),
    voteAdvices: newest(here.voteAdvices, there.voteAdvices, motionKey, changedAt),
    joins: newest(here.joins, there.joins, joinKey, ({ decidedAt }) => decidedAt),
    unseen: unseenOnBoth(here, there),
    replaced: missing(here.replaced, there.replaced, idKey),
    corrections: unitedCorrections(here.corrections, there.corrections),
    printed: [...here.printed, ...there.printed.filter(({ id }) => !known.has(id))].filter(
      ({ id }) => kept.has(id),
    ),
    labelRules: newest(here.labelRules, there.labelRules, ruleKey, ({ at }) => at),
    jobs: missing(here.jobs, there.jobs, ({ url }) => url),
    settings: missing(here.settings, there.settings, ({ key }) => key),
  };
}

const KEYS: { [Table in BackupTable]: (row: Tables[Table][number]) => string } = {
  documents: idKey,
  motions: idKey,
  events: idKey,
  notes: motionKey,
  marks: motionKey,
  voteAdvices: motionKey,
  joins: joinKey,
  unseen: motionKey,
  replaced: idKey,
  corrections: idKey,
  printed: idKey,
  labelRules: ruleKey,
  jobs: ({ url }) => url,
  settings: ({ key }) => key,
};

function changeOf<Row>(
  before: readonly Row[],
  after: readonly Row[],
  keyOf: (row: Row) => string,
): Change {
  const words = new Map(before.map((row) => [keyOf(row), JSON.stringify(row)]));
  const known = after.filter((row) => words.has(keyOf(row)));
  return {
    added: after.length - known.length,
    changed: known.filter((row) => words.get(keyOf(row)) !== JSON.stringify(row)).length,
    removed: before.length - known.length,
  };
}

function changesOf(before: Tables, after: Tables): RestorePlan['changes'] {
  const change = <Table extends BackupTable>(table: Table): Change =>
    changeOf<Tables[Table][number]>(before[table], after[table], KEYS[table]);
  return {
    documents: change('documents'),
    motions: change('motions'),
    events: change('events'),
    notes: change('notes'),
    marks: change('marks'),
    voteAdvices: change('voteAdvices'),
    joins: change('joins'),
    unseen: change('unseen'),
    replaced: change('replaced'),
    corrections: change('corrections'),
    printed: change('printed'),
    labelRules: change('labelRules'),
    jobs: change('jobs'),
    settings: change('settings'),
  };
}

/**
 * @param here - What is stored now.
 * @param backup - What was read from the file.
 * @param kept - The ids of the files from disk that are here.
 */
export function planRestore(
  here: Tables,
  { backup, kept }: { backup: Backup; kept: ReadonlySet<string> },
  mode: RestoreMode,
): RestorePlan {
  const tables = mode === 'replace' ? backup : merged(here, backup);
  const documents = new Set(tables.documents.map(idKey));
  const files = (backup.files ?? []).filter(({ id }) => documents.has(id) && !kept.has(id));
  return { tables, changes: changesOf(here, tables), files };
}

/** Whether anything will be other than it is. */
export const changesAnything = ({ changes, files }: RestorePlan): boolean =>
  files.length > 0 ||
  BACKUP_TABLES.some((table) => {
    const { added, changed, removed } = changes[table];
    return added + changed + removed > 0;
  });

/** The file that a backup is: every table, as one JSON by schema. */

import { z } from 'zod';
import { correctionSchema, documentKeys } from '../../motions/corrections/correction';
import { labelRuleSchema } from '../../motions/corrections/label-rule';
import { dayOf } from '../../motions/dutch/day-of';
import { motionEventSchema } from '../../motions/history/events';
import { joinDecisionSchema } from '../../motions/history/join-motions';
import { storedMotionSchema } from '../../motions/history/stored-motion';
import { isSampleDocument } from '../../motions/sample';
import type { MotievolgerDatabase } from '../database';
import { withStorageErrors } from '../errors';
import { parseFile } from '../files/parse-file';
import {
  markSchema,
  noteSchema,
  readingJobSchema,
  storedDocumentSchema,
  unseenSchema,
  voteAdviceRecordSchema,
} from '../records';
import { replacedSchema } from '../replaced-versions';
import { isOfSample, onlyInSample } from '../sample';
import { settingRowSchema } from '../settings';
import { backupFileSchema, filesForBackup } from './backup-kept-files';

const NAME = 'motievolger-backup';
/** What a backup holds says its version: an older Motievolger would lose files or corrections silently. */
const VERSIONS = { bare: 1, withFiles: 2, withCorrections: 3 } as const;
const SCHEMAS = {
  bare: `${NAME}/${VERSIONS.bare}`,
  withFiles: `${NAME}/${VERSIONS.withFiles}`,
  withCorrections: `${NAME}/${VERSIONS.withCorrections}`,
} as const;

const wholeDocumentSchema = replacedSchema.extend({ id: z.string().min(1) });

export const backupSchema = z.strictObject({
  schema: z.enum(SCHEMAS),
  madeAt: z.iso.datetime(),
  documents: z.array(storedDocumentSchema),
  motions: z.array(storedMotionSchema),
  events: z.array(motionEventSchema),
  notes: z.array(noteSchema),
  marks: z.array(markSchema),
  voteAdvices: z.array(voteAdviceRecordSchema),
  joins: z.array(joinDecisionSchema),
  /** Backups from before there was such a table have none: then nothing in them is new. */
  unseen: z.array(unseenSchema).default([]),
  replaced: z.array(wholeDocumentSchema),
  /** What people said of readings; backups from before that have none. */
  corrections: z.array(correctionSchema).default([]),
  /** Of the documents to which something was said, what is printed. */
  printed: z.array(wholeDocumentSchema).default([]),
  /** What people said that labels mean; backups from before that have none. */
  labelRules: z.array(labelRuleSchema).default([]),
  /** The jobs. Files keep the name that their table had first: an older Motievolger reads them. */
  readings: z.array(readingJobSchema),
  settings: z.array(settingRowSchema),
  /** The files from disk; absent when nobody asked for them. */
  files: z.array(backupFileSchema).optional(),
});
type BackupFileContent = z.infer<typeof backupSchema>;

/** What a backup holds, by the names of the tables. */
export type Backup = Omit<BackupFileContent, 'readings'> & { jobs: BackupFileContent['readings'] };

/** The tables that a backup holds; records that were set aside are no facts. */
export const BACKUP_TABLES = [
  'documents',
  'motions',
  'events',
  'notes',
  'marks',
  'voteAdvices',
  'joins',
  'unseen',
  'replaced',
  'corrections',
  'printed',
  'labelRules',
  'jobs',
  'settings',
] as const;
export type BackupTable = (typeof BACKUP_TABLES)[number];

/** Those of the rows that are sound: a damaged one must not spoil the whole backup. */
function sound<Row>(schema: z.ZodType<Row>, rows: readonly unknown[]): Row[] {
  return rows.flatMap((row) => {
    const parsed = schema.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });
}

/** All that is stored. @param now - ISO date and time, in UTC. */
export function copyTables(database: MotievolgerDatabase, now: string): Promise<Backup> {
  const { shape } = backupSchema;
  return withStorageErrors(() =>
    database.transaction('r', BACKUP_TABLES, async () => ({
      schema: SCHEMAS.bare,
      madeAt: now,
      documents: sound(shape.documents.element, await database.documents.toArray()),
      motions: sound(shape.motions.element, await database.motions.toArray()),
      events: sound(shape.events.element, await database.events.toArray()),
      notes: sound(shape.notes.element, await database.notes.toArray()),
      marks: sound(shape.marks.element, await database.marks.toArray()),
      voteAdvices: sound(shape.voteAdvices.element, await database.voteAdvices.toArray()),
      joins: sound(shape.joins.element, await database.joins.toArray()),
      unseen: sound(shape.unseen.unwrap().element, await database.unseen.toArray()),
      replaced: sound(shape.replaced.element, await database.replaced.toArray()),
      corrections: sound(shape.corrections.unwrap().element, await database.corrections.toArray()),
      printed: sound(shape.printed.unwrap().element, await database.printed.toArray()),
      labelRules: sound(shape.labelRules.unwrap().element, await database.labelRules.toArray()),
      jobs: sound(shape.readings.element, await database.jobs.toArray()),
      settings: sound(shape.settings.element, await database.settings.toArray()),
    })),
  );
}

/** What is invented stays here: a colleague who restores it would take it for real. */
function withoutSample(backup: Backup): Backup {
  const { documents, events, motions, notes, marks, voteAdvices, unseen } = backup;
  const invented = onlyInSample(documents, events);
  const ofSamples = documents.filter(({ sample }) => sample === true);
  const samples = new Set(ofSamples.map(({ id }) => id));
  const keys = new Set(ofSamples.flatMap(documentKeys));
  const ofSample = isOfSample(samples);
  const isReal = ({ motionId }: { motionId: string }): boolean => !invented.has(motionId);
  return {
    ...backup,
    documents: documents.filter(({ id }) => !samples.has(id)),
    events: events.filter((event) => !ofSample(event)),
    motions: motions.filter(({ id }) => !invented.has(id)),
    notes: notes.filter(isReal),
    marks: marks.filter(isReal),
    voteAdvices: voteAdvices.filter(isReal),
    unseen: unseen.filter(isReal),
    replaced: backup.replaced.filter(({ id }) => !samples.has(id)),
    corrections: backup.corrections.filter(({ documentKey }) => !keys.has(documentKey)),
    printed: backup.printed.filter(({ id }) => !samples.has(id)),
    ...(backup.files && { files: backup.files.filter(({ id }) => !samples.has(id)) }),
  };
}

/**
 * All that is stored but the sample.
 * @param now - ISO date and time, in UTC.
 * @param options.hasFiles - Also the files from disk.
 * @throws {FileError} `too-big`, only with files.
 */
export async function makeBackup(
  database: MotievolgerDatabase,
  now: string,
  { hasFiles = false } = {},
): Promise<Backup> {
  const tables = await copyTables(database, now);
  const files = hasFiles ? await filesForBackup(database) : undefined;
  const backup = withoutSample(files === undefined ? tables : { ...tables, files });
  const hasCorrections = backup.corrections.length > 0 || backup.labelRules.length > 0;
  const schema = hasCorrections ? 'withCorrections' : hasFiles ? 'withFiles' : 'bare';
  return { ...backup, schema: SCHEMAS[schema] };
}

/** The text of the file; {@link parseBackup} reads it. */
export function backupText({ jobs: readings, ...backup }: Backup): string {
  return JSON.stringify({ ...backup, readings } satisfies BackupFileContent);
}

/** @throws {FileError} `damaged`, `newer`, `other-kind`. */
export function parseBackup(text: string): Backup {
  const { readings: jobs, ...backup } = parseFile(text, backupSchema, {
    name: NAME,
    version: VERSIONS.withCorrections,
  });
  // One of before the sample was marked may hold it as if it were real.
  const documents = backup.documents.map((document) =>
    isSampleDocument({ sha256: document.id, url: document.url })
      ? { ...document, sample: true as const }
      : document,
  );
  return withoutSample({ ...backup, jobs, documents });
}

/** `motievolger-back-up-2026-11-23.json`. */
export const backupFileName = ({ madeAt }: Pick<Backup, 'madeAt'>): string =>
  `motievolger-back-up-${dayOf(madeAt)}.json`;

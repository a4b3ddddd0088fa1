/** What the tables hold. Events and motions are defined by the domain; these are the store's own. */
import { z } from 'zod';
import { voteAdviceSchema } from '../motions/clerk';
import type { Correction } from '../motions/corrections/correction';
import type { LabelRule } from '../motions/corrections/label-rule';
import { readingErrorCodeSchema } from '../motions/errors';
import type { MotionEvent } from '../motions/history/events';
import type { JoinDecision } from '../motions/history/join-motions';
import type { StoredMotion } from '../motions/history/stored-motion';
import {
  documentSchema,
  type ReadDocument,
  readingSchema,
  sha256Schema,
  warningSchema,
  webAddressSchema,
} from '../motions/model';
import type { Exchanged } from './dossier/dossier-file';

/** A document that was read; `id` is its SHA-256. */
export const storedDocumentSchema = documentSchema.omit({ sha256: true }).extend({
  id: sha256Schema,
  /** When this version of it was stored. */
  readAt: z.iso.datetime(),
  /** Of the reading (see reading-generation.ts); absent for the first. */
  generation: z.int().positive().optional(),
  warnings: z.array(warningSchema),
  /** The sample that the extension brings along: its motions are invented. */
  sample: z.literal(true).optional(),
  confirmed: readingSchema.shape.confirmed,
});
export type StoredDocument = z.infer<typeof storedDocumentSchema>;

/** The document as it was read, without what only the store says of it. */
export function readDocumentOf(stored: StoredDocument): ReadDocument {
  const { id, readAt, generation, warnings, confirmed, sample, ...document } = stored;
  return { ...document, sha256: id };
}

/** The clerk's own text on a motion, one per motion. It outlives every document. */
export const noteSchema = z.strictObject({
  motionId: z.string().min(1),
  text: z.string().min(1),
  updatedAt: z.iso.datetime(),
});
export type Note = z.infer<typeof noteSchema>;

/** What a person puts on a motion beside a note. A motion without any has no record. */
export const markSchema = z.strictObject({
  motionId: z.string().min(1),
  /** In alphabetical order, each once. */
  labels: z.array(z.string().min(1)),
  isFollowed: z.boolean(),
  updatedAt: z.iso.datetime(),
});
export type Mark = z.infer<typeof markSchema>;

/** What the clerk advises the council to vote on the proposal for a motion; one per motion. */
export const voteAdviceRecordSchema = voteAdviceSchema.extend({
  motionId: z.string().min(1),
  updatedAt: z.iso.datetime(),
});
export type VoteAdviceRecord = z.infer<typeof voteAdviceRecordSchema>;

/** A motion that came in by a reading, by the id of a print; the record goes when a person opens it. */
export const unseenSchema = z.strictObject({ motionId: z.string().min(1) });
export type Unseen = z.infer<typeof unseenSchema>;

/** How often a reader began it and went away without a word; absent for never. */
const attemptsSchema = z.int().positive().optional();

/**
 * A document that is to be read in the background, or that could not be. One that was read has no
 * job any more: it is among the documents.
 */
export const readingJobSchema = z.discriminatedUnion('state', [
  z.strictObject({
    url: webAddressSchema,
    state: z.literal('waiting'),
    requestedAt: z.iso.datetime(),
  }),
  z.strictObject({
    url: webAddressSchema,
    state: z.literal('reading'),
    requestedAt: z.iso.datetime(),
    /** 0 until the first page is read. */
    page: z.int().nonnegative(),
    /** 0 until the document is open. */
    pages: z.int().nonnegative(),
    attempts: attemptsSchema,
  }),
  z.strictObject({
    url: webAddressSchema,
    state: z.literal('failed'),
    requestedAt: z.iso.datetime(),
    code: readingErrorCodeSchema,
  }),
]);
export type ReadingJob = z.infer<typeof readingJobSchema>;

/** A PDF that came from disk, for as long as its document is stored. */
export const keptFileSchema = z.strictObject({
  /** Its SHA-256, and so the id of its document. */
  id: sha256Schema,
  /** As it was called on disk. */
  name: z.string().min(1),
  bytes: z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array),
});
export type KeptFile = z.infer<typeof keptFileSchema>;

/** A document with all that it says, as one record; `id` is that of the document that it belongs to. */
type WholeDocument = { id: string; document: StoredDocument; events: MotionEvent[] };

/** One setting a row, so that a damaged one loses only itself. */
export type SettingRow = { key: string; value: unknown };

/** The field that a record is known by, per table whose records are checked. */
export const PRIMARY_KEYS = {
  documents: 'id',
  motions: 'id',
  events: 'id',
  notes: 'motionId',
  settings: 'key',
  jobs: 'url',
  marks: 'motionId',
  voteAdvices: 'motionId',
  corrections: 'id',
} as const;
export type CheckedTable = keyof typeof PRIMARY_KEYS;

/** A record that failed its schema, whole, with the reason. */
export type SetAside = {
  table: CheckedTable;
  key: string;
  /** For the log and for who repairs it: paths and messages of the schema. */
  reason: string;
  record: unknown;
};

/** The row of each table as this version writes it. What is read back is checked all the same. */
export type Rows = {
  documents: StoredDocument;
  motions: StoredMotion;
  events: MotionEvent;
  notes: Note;
  settings: SettingRow;
  jobs: ReadingJob;
  marks: Mark;
  voteAdvices: VoteAdviceRecord;
  joins: JoinDecision;
  unseen: Unseen;
  exchanged: Exchanged;
  sharedFiles: { key: string; handle: FileSystemFileHandle };
  files: KeptFile;
  replaced: WholeDocument;
  corrections: Correction;
  printed: WholeDocument;
  labelRules: LabelRule;
};

/** The file in which colleagues share what they put on motions. */

import { z } from 'zod';
import { voteAdviceSchema } from '../../motions/clerk';
import { correctionSchema } from '../../motions/corrections/correction';
import { dayOf } from '../../motions/dutch/day-of';
import { joinDecisionSchema } from '../../motions/history/join-motions';
import { parseFile } from '../files/parse-file';

const NAME = 'motievolger-dossier';
/** With corrections it says so by its version: an older Motievolger would lose them silently. */
const VERSIONS = { bare: 1, withCorrections: 2 } as const;
export const DOSSIER_SCHEMAS = {
  bare: `${NAME}/${VERSIONS.bare}`,
  withCorrections: `${NAME}/${VERSIONS.withCorrections}`,
} as const;

/** A field of a motion as one side has it. `null` says that it was taken away. */
const fieldOf = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({
    value: value.nullable(),
    /** When this was written: it names this version of the field. */
    changedAt: z.iso.datetime(),
    /** The versions that whoever wrote this had seen. */
    after: z.array(z.iso.datetime()),
  });

export const FIELDS = ['note', 'labels', 'advice'] as const;
export type FieldName = (typeof FIELDS)[number];

const entrySchema = z.strictObject({
  motionId: z.string().min(1),
  /** For a colleague who does not have the document. */
  title: z.string(),
  note: fieldOf(z.string()).optional(),
  labels: fieldOf(z.array(z.string().min(1))).optional(),
  advice: fieldOf(voteAdviceSchema).optional(),
});
export type DossierEntry = z.infer<typeof entrySchema>;

export const dossierSchema = z.strictObject({
  schema: z.enum(DOSSIER_SCHEMAS),
  madeAt: z.iso.datetime(),
  motions: z.array(entrySchema),
  joins: z.array(joinDecisionSchema),
  /** Each with the name of who made it; those that were taken back are told too. */
  corrections: z.array(correctionSchema).default([]),
});
export type Dossier = z.infer<typeof dossierSchema>;

/** @throws {FileError} `damaged`, `newer`, `other-kind`. */
export const parseDossier = (text: string): Dossier =>
  parseFile(text, dossierSchema, { name: NAME, version: VERSIONS.withCorrections });

/** `dossier-moties-2026-11-23.json`. */
export const dossierFileName = (now: string): string => `dossier-moties-${dayOf(now)}.json`;

/** What was exchanged of one field of one motion. */
export const exchangedSchema = z.strictObject({
  /** {@link exchangedKey}. */
  key: z.string(),
  /** All versions that this side sent or took over. */
  seen: z.array(z.iso.datetime()),
  /** The latest of them, and its value as JSON: the same value again is the same version. */
  changedAt: z.iso.datetime(),
  value: z.string(),
});
export type Exchanged = z.infer<typeof exchangedSchema>;

export const exchangedKey = (motionId: string, field: FieldName): string =>
  JSON.stringify([motionId, field]);

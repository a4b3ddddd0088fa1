/**
 * What a person says of a reading. A correction is written once and never changed; undoing it writes
 * down when. So two computers that have the same corrections, in whatever order, show the same.
 */
import { z } from 'zod';
import { placeSchema } from '../document/place';
import { warningSchema } from '../warnings';
import { withoutPlace } from '../web-address';
import { fieldStateSchema, pagesSchema } from './field-state';

const common = {
  id: z.string().min(1),
  /** See {@link documentKeys}: the document that was corrected, also when it is read anew. */
  documentKey: z.string().min(1),
  /** When it was said; of two that contradict each other the last one counts. */
  at: z.iso.datetime(),
  /** A colleague's name; absent for who uses this computer. */
  by: z.string().min(1).optional(),
  /** When it was taken back. */
  undoneAt: z.iso.datetime().optional(),
};
/** The id of the motion as the document prints it. */
const motionKey = z.string().min(1);

export const correctionSchema = z.discriminatedUnion('kind', [
  /** A field is other than what was read. */
  z.strictObject({
    ...common,
    kind: z.literal('changed'),
    motionKey,
    /** Of the motion when it was said: by it the motion is known when it is not read any more. */
    title: z.string().optional(),
    printed: fieldStateSchema,
    changed: fieldStateSchema,
    /** The words in the document that it was taken from. */
    places: z.array(placeSchema).optional(),
  }),
  /** A doubt was looked at, and the reading is right. */
  z.strictObject({
    ...common,
    kind: z.literal('confirmed'),
    /** Null for a doubt about the document as a whole. */
    motionKey: motionKey.nullable(),
    doubt: warningSchema,
  }),
  z.strictObject({ ...common, kind: z.literal('no-motion'), motionKey, title: z.string() }),
  /** A motion that was not read. Its other fields are changes of it. */
  z.strictObject({
    ...common,
    kind: z.literal('missed'),
    motionKey,
    title: z.string().min(1),
    pages: pagesSchema,
    places: z.array(placeSchema).optional(),
  }),
]);
export type Correction = z.infer<typeof correctionSchema>;
export type CorrectionOf<Kind extends Correction['kind']> = Extract<Correction, { kind: Kind }>;
export type ChangedField = CorrectionOf<'changed'>;
/** A correction as a person makes it; the store adds to which document it belongs, and when. */
export type Said = Correction extends infer One
  ? One extends Correction
    ? Omit<One, 'id' | 'documentKey' | 'at' | 'by' | 'undoneAt'>
    : never
  : never;

/**
 * By which a correction finds its document again: its address, where it has one, and its bytes.
 * A newer version of a document stands at the same address; a file from disk has only its bytes.
 */
export function documentKeys(document: { id: string; url?: string | undefined }): string[] {
  return document.url === undefined ? [document.id] : [withoutPlace(document.url), document.id];
}

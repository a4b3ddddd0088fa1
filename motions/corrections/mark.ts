/** What a reading carries of the corrections that were applied to it. */
import { z } from 'zod';
import { placeSchema } from '../document/place';
import { warningSchema } from '../warnings';
import type { Correction } from './correction';
import { type CorrectableField, fieldStateSchema } from './field-state';

/** Who said something, and when. */
export const personMarkSchema = z.strictObject({
  /** Of the correction. */
  id: z.string().min(1),
  /** A colleague's name; null for who uses this computer. */
  correctedBy: z.string().min(1).nullable(),
  at: z.iso.datetime(),
});
export type PersonMark = z.infer<typeof personMarkSchema>;

export const markOf = ({ id, at, by }: Correction): PersonMark => ({
  ...{ id, at },
  correctedBy: by ?? null,
});

/** A field that is not as it was printed. */
export const fieldMarkSchema = personMarkSchema.extend({
  /** The field, and what was printed in it. */
  printed: fieldStateSchema,
  /** Where that stands, when the change names other words; null when it was not known. */
  printedPlaces: z.array(placeSchema).nullable().optional(),
  /** What other people made of the same field, the latest first; absent when nobody did. */
  others: z
    .array(personMarkSchema.extend({ changed: fieldStateSchema }))
    .min(1)
    .optional(),
});
export type FieldMark = z.infer<typeof fieldMarkSchema>;

/** Who changed the field; undefined when it is as it was printed. */
export const fieldMarkOf = (
  { corrections = [] }: { corrections?: readonly FieldMark[] | undefined },
  field: CorrectableField | undefined,
): FieldMark | undefined => corrections.find(({ printed }) => printed.field === field);

/** A doubt that a person looked at: the reading was right, or is right now. */
export const confirmedDoubtSchema = personMarkSchema.extend({
  doubt: warningSchema,
  /** Its place among the warnings as they were read, from 0. */
  position: z.int().nonnegative(),
});
export type ConfirmedDoubt = z.infer<typeof confirmedDoubtSchema>;

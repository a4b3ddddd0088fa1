/** A field of a motion with what stands in it: as it was printed, or as a person says that it is. */
import { z } from 'zod';
import {
  proposalSchema,
  sourceSchema,
  submitterSchema,
  voteSchema,
  wordsSchema,
} from '../motion-parts';
import { MOTION_FIELDS, meetingSchema } from '../terms';

/** All that a person can change of a motion. */
export const CORRECTABLE_FIELDS = [...MOTION_FIELDS, 'pages'] as const;
export type CorrectableField = (typeof CORRECTABLE_FIELDS)[number];

/** Null says that the document has no such thing. */
const textSchema = z.string().nullable();
const submittersStateSchema = z.strictObject({
  submitters: z.array(submitterSchema),
  andOthers: z.boolean(),
  collective: z.string().optional(),
});
export const pagesSchema = sourceSchema.shape.pages.unwrap().nullable();

const state = <Field extends CorrectableField, Value extends z.ZodType>(
  field: Field,
  value: Value,
) => z.strictObject({ field: z.literal(field), value });

export const fieldStateSchema = z.discriminatedUnion('field', [
  state('title', z.string()),
  state('submitters', submittersStateSchema),
  state('meeting', meetingSchema.nullable()),
  state('subject', textSchema),
  state('request', textSchema),
  state('account', textSchema),
  state('proposal', proposalSchema.nullable()),
  state('advice', wordsSchema.nullable()),
  state('vote', voteSchema.nullable()),
  state('decision', wordsSchema.nullable()),
  state('pages', pagesSchema),
]);
export type FieldState = z.infer<typeof fieldStateSchema>;

/**
 * What documents say about motions, one event for each thing said. Where a motion stands is computed
 * from its events and never stored beside them.
 */
import { z } from 'zod';
import { motionSchema, sha256Schema, sourceSchema, warningSchema } from '../model';

/** `position` is the place among all warnings of the motion in its document, from 0. */
const eventWarningSchema = warningSchema.extend({ position: z.int().nonnegative() });

const common = {
  id: z.string().min(1),
  motionId: z.string().min(1),
  documentId: sha256Schema,
  /** Of the meeting at which it happened; null when the document does not say. */
  date: z.iso.date().nullable(),
  /** The place of the motion among the motions of the document, from 0. */
  position: z.int().nonnegative(),
  source: sourceSchema,
  /** The doubts about this fact, each on one event of the motion only. */
  warnings: z.array(eventWarningSchema),
  /** The lines that the facts of this event were read from, by field. */
  places: motionSchema.shape.places,
  /** What a person changed of these facts. */
  corrections: motionSchema.shape.corrections,
};
const said = motionSchema.shape;

/** The motion itself, as this document prints it. Every motion in a document has one. */
const submittedSchema = z.strictObject({
  ...common,
  kind: z.literal('ingediend'),
  type: said.type,
  documents: said.documents,
  title: said.title,
  submitters: said.submitters,
  andOthers: said.andOthers,
  collective: said.collective,
  meeting: said.meeting,
  subject: said.subject,
  request: said.request,
  added: said.added,
  /** Of all facts of the motion. */
  confirmed: said.confirmed,
});

/** The board's advice before the vote. */
const advisedSchema = z.strictObject({
  ...common,
  kind: z.literal('preadvies'),
  advice: said.advice.unwrap(),
});

const votedSchema = z.strictObject({
  ...common,
  kind: z.literal('stemming'),
  vote: said.vote.unwrap(),
});

/** What the board did and how it proposes to go on; at least one of the three is there. */
const accountedSchema = z.strictObject({
  ...common,
  kind: z.literal('verantwoording'),
  account: said.account,
  proposal: said.proposal,
  refersTo: said.refersTo,
});

/** What the meeting decided on the proposal. */
const decidedSchema = z.strictObject({
  ...common,
  kind: z.literal('besluit'),
  decision: said.decision.unwrap(),
});

export const motionEventSchema = z.discriminatedUnion('kind', [
  submittedSchema,
  advisedSchema,
  votedSchema,
  accountedSchema,
  decidedSchema,
]);
export type MotionEvent = z.infer<typeof motionEventSchema>;
export type SubmittedEvent = z.infer<typeof submittedSchema>;

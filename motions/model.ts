/**
 * What Motievolger knows: motions, what documents say about them, and the exchange format
 * `motievolger/1`. Every type is inferred from a schema here, and everything that comes from
 * outside the program (a database, a file, another context) passes its schema first.
 */
import { z } from 'zod';
import { confirmedDoubtSchema, fieldMarkSchema, personMarkSchema } from './corrections/mark';
import { pagePlaceSchema, placeSchema } from './document/place';
import {
  proposalSchema,
  sourceSchema,
  submitterSchema,
  voteSchema,
  wordsSchema,
} from './motion-parts';
import { meetingSchema, motionFieldSchema } from './terms';
import { warningSchema } from './warnings';

export {
  type GemeenteCode,
  gemeenteCodeSchema,
  type Proposal,
  type Submitter,
  sourceSchema,
  submitterSchema,
  voteSchema,
} from './motion-parts';

export {
  MEETING_KINDS,
  type Meeting,
  type MeetingKind,
  MOTION_FIELDS,
  type MotionField,
  PROPOSAL_KINDS,
  type ProposalKind,
  proposalKindSchema,
} from './terms';
export { WARNING_CODES, type Warning, type WarningCode, warningSchema } from './warnings';

/** An address on the web: it may become a link, and what a link runs must never be a document's. */
export const webAddressSchema = z.url({ protocol: /^https?$/u });
/** That, or the sample that an extension brings along. */
const documentAddressSchema = z.url({ protocol: /^(?:https?|[a-z]+-extension)$/u });

/** A SHA-256 in lower-case hexadecimals: of a PDF's bytes, or of a web page's text. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** What kind of paper it is; a resolutie is of the board and has no submitters. */
export const motionTypeSchema = z.enum(['motie', 'resolutie', 'amendement']);
/** A document that a page links to beside a motion. */
const linkedDocumentSchema = z.strictObject({ title: z.string(), url: webAddressSchema });

/** One motion as one document presents it. */
export const motionSchema = z.strictObject({
  id: z.string().min(1),
  /** Absent when the document does not say; then it is a motie. */
  type: motionTypeSchema.optional(),
  title: z.string(),
  submitters: z.array(submitterSchema),
  /** The document adds "en anderen", "e.a." or "c.s." to the submitters. */
  andOthers: z.boolean(),
  /** A group that is no gemeente, as printed: "Gemeenten Achterhoek". */
  collective: z.string().optional(),
  meeting: meetingSchema.nullable(),
  subject: z.string().optional(),
  request: z.string().optional(),
  account: z.string().optional(),
  proposal: proposalSchema.optional(),
  /** The motion whose account is meant by "Zie verantwoording bij motie …". */
  refersTo: z.string().optional(),
  advice: wordsSchema.optional(),
  vote: voteSchema.optional(),
  decision: wordsSchema.optional(),
  documents: z.array(linkedDocumentSchema).optional(),
  source: sourceSchema,
  /** The lines that each field was read from. */
  places: z.partialRecord(motionFieldSchema, z.array(placeSchema)).optional(),
  warnings: z.array(warningSchema),
  /** What a person changed of it, in the order of the fields; absent when nothing. */
  corrections: z.array(fieldMarkSchema).optional(),
  /** Doubts that a person looked at: they are no warnings any more. */
  confirmed: z.array(confirmedDoubtSchema).optional(),
  /** A person says that it is there; it was not read. */
  added: personMarkSchema.optional(),
});
export type Motion = z.infer<typeof motionSchema>;

export const DOCUMENT_KINDS = [
  'verantwoording',
  'uitslagen',
  'agenda',
  'preadviezen',
  'besluiten',
  'ledenbrief',
  'nieuws',
  'geen',
] as const;
export const documentKindSchema = z.enum(DOCUMENT_KINDS);
export type DocumentKind = z.infer<typeof documentKindSchema>;

export const documentSchema = z.strictObject({
  kind: documentKindSchema,
  title: z.string(),
  meeting: meetingSchema.nullable(),
  pages: z.int().positive().optional(),
  /** It is a Word file. A PDF has pages; what has neither is a web page or plain text. */
  format: z.literal('word').optional(),
  sha256: sha256Schema,
  url: documentAddressSchema.optional(),
  /** It says that the meeting agreed with the account of the motions, and so with its proposals. */
  agreesWithAccount: z.literal(true).optional(),
});
export type ReadDocument = z.infer<typeof documentSchema>;

/** All that was read from one document: the exchange format of `npm run extract` and of exports. */
export const readingSchema = z.strictObject({
  schema: z.literal('motievolger/1'),
  document: documentSchema,
  motions: z.array(motionSchema),
  warnings: z.array(warningSchema),
  /** Doubts about the document that a person looked at. */
  confirmed: z.array(confirmedDoubtSchema).optional(),
});
export type Reading = z.infer<typeof readingSchema>;

/** A part of one page that a motion's block covers, in fractions (0 to 1) of the unrotated view. */
export const regionSchema = pagePlaceSchema;
export type Region = z.infer<typeof regionSchema>;

/** A motion with the parts of the pages it stands on; none when the document has no pages. */
export type PlacedMotion = { motion: Motion; regions: Region[] };

/** What a reading reports while it goes on. Motions come in document order. */
export type ReadingStep =
  | { type: 'progress'; page: number; pages: number }
  | { type: 'motion'; placed: PlacedMotion }
  /** The end: the same motions, now with what only the whole document can tell. */
  | { type: 'done'; reading: Reading; placed: PlacedMotion[] };

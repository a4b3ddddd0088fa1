/**
 * What Motievolger knows: motions, what documents say about them, and the exchange format
 * `motievolger/1`. Every type is inferred from a schema here, and everything that comes from
 * outside the program (a database, a file, another context) passes its schema first.
 */
import { z } from 'zod';
import { pagePlaceSchema, placeSchema } from './document/place';
import { meetingSchema, motionFieldSchema, proposalKindSchema } from './terms';
import { warningSchema } from './warnings';

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

/** A TOOI code, the CBS code with `gm` before it: Deventer is `gm0150`. */
export const gemeenteCodeSchema = z.string().regex(/^gm\d{4}$/);
export type GemeenteCode = z.infer<typeof gemeenteCodeSchema>;

/** An address on the web: it may become a link, and what a link runs must never be a document's. */
export const webAddressSchema = z.url({ protocol: /^https?$/u });
/** That, or the sample that an extension brings along. */
const documentAddressSchema = z.url({ protocol: /^(?:https?|[a-z]+-extension)$/u });

/** A SHA-256 in lower-case hexadecimals: of a PDF's bytes, or of a web page's text. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** Who submitted a motion, as printed. `current` names the successors of a former gemeente. */
export const submitterSchema = z.strictObject({
  name: z.string().min(1),
  gemeente: gemeenteCodeSchema.nullable(),
  current: z.array(gemeenteCodeSchema).optional(),
});
export type Submitter = z.infer<typeof submitterSchema>;

/** How the board proposes to handle a motion; `text` is what is printed, never a paraphrase. */
export const proposalSchema = z.strictObject({
  kind: proposalKindSchema,
  text: z.string(),
  /** The sentences of the account that make the proposal conditional, quoted. */
  condition: z.string().optional(),
});
export type Proposal = z.infer<typeof proposalSchema>;

const voteOutcomeSchema = z.enum([
  'aangenomen',
  'verworpen',
  'aangehouden',
  'ingetrokken',
  'overgenomen',
]);
const percentageSchema = z.number().min(0).max(100);

export const voteSchema = z.strictObject({
  outcome: voteOutcomeSchema,
  /** The number as printed; only `text` says whether it counts votes for or against. */
  percentage: percentageSchema.optional(),
  acclamation: z.boolean(),
  text: z.string(),
  /** A motion that was voted on in parts; the outcome is then that of the first. */
  parts: z
    .array(
      z.strictObject({
        part: z.int().positive(),
        outcome: voteOutcomeSchema,
        percentage: percentageSchema.optional(),
      }),
    )
    .optional(),
});
const wordsSchema = z.strictObject({ kind: z.string(), text: z.string() });

/** Where in a document something stands. `pages` are 1-based, first and last inclusive. */
export const sourceSchema = z.strictObject({
  pages: z.tuple([z.int().positive(), z.int().positive()]).optional(),
  quote: z.string().optional(),
  /** The element of a web page, without `#`. */
  anchor: z.string().optional(),
});

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

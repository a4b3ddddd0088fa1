/**
 * What Motievolger knows: motions, what documents say about them, and the exchange format
 * `motievolger/1`. Every type is inferred from a schema here, and everything that comes from
 * outside the program (a database, a file, another context) passes its schema first.
 */
import { z } from 'zod';
import { pagePlaceSchema, placeSchema } from './document/place';

/** A TOOI code, the CBS code with `gm` before it: Deventer is `gm0150`. */
export const gemeenteCodeSchema = z.string().regex(/^gm\d{4}$/);
export type GemeenteCode = z.infer<typeof gemeenteCodeSchema>;

/** An address on the web: it may become a link, and what a link runs must never be a document's. */
export const webAddressSchema = z.url({ protocol: /^https?$/u });
/** That, or the sample that an extension brings along. */
const documentAddressSchema = z.url({ protocol: /^(?:https?|[a-z]+-extension)$/u });

/** A SHA-256 in lower-case hexadecimals: of a PDF's bytes, or of a web page's text. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

export const MEETING_KINDS = ['ALV', 'Najaars ALV', 'Extra ALV', 'Buitengewone ALV'] as const;
export const meetingKindSchema = z.enum(MEETING_KINDS);
export type MeetingKind = z.infer<typeof meetingKindSchema>;

/** A general assembly of the VNG. `date` is ISO (`2024-06-26`). */
export const meetingSchema = z.strictObject({ kind: meetingKindSchema, date: z.iso.date() });
export type Meeting = z.infer<typeof meetingSchema>;

/** Who submitted a motion, as printed. `current` names the successors of a former gemeente. */
export const submitterSchema = z.strictObject({
  name: z.string().min(1),
  gemeente: gemeenteCodeSchema.nullable(),
  current: z.array(gemeenteCodeSchema).optional(),
});
export type Submitter = z.infer<typeof submitterSchema>;

export const PROPOSAL_KINDS = [
  'aanhouden',
  'afdoen',
  'deels',
  'voorwaardelijk',
  'onbekend',
] as const;
export const proposalKindSchema = z.enum(PROPOSAL_KINDS);
export type ProposalKind = z.infer<typeof proposalKindSchema>;

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

/** Why a reading is in doubt. A code is for programs; the message beside it is Dutch, for people. */
export const WARNING_CODES = [
  'contents-disagree',
  'contents-missing',
  'contents-extra',
  'label-missing',
  'label-wrong',
  'submitter-unknown',
  'submitter-missing',
  'title-unclear',
  'meeting-missing',
  'vote-unclear',
  'proposal-missing',
  'proposal-conditional',
  'proposal-unclear',
  'request-missing',
  'account-missing',
  'reference-unknown',
  'block-cut-off',
  'pages-without-text',
  'duplicate-motion',
  'documents-disagree',
  'line-not-read',
  'count-differs',
  'title-doubtful',
  'label-unknown',
  'text-unreadable',
  'date-unknown',
  'structure-doubtful',
  'check',
] as const;
export const warningCodeSchema = z.enum(WARNING_CODES);
export type WarningCode = z.infer<typeof warningCodeSchema>;

/** The parts of a motion that are read, and that a person can correct. */
export const MOTION_FIELDS = [
  'title',
  'submitters',
  'meeting',
  'subject',
  'request',
  'account',
  'proposal',
  'advice',
  'vote',
  'decision',
] as const;
export const motionFieldSchema = z.enum(MOTION_FIELDS);
export type MotionField = z.infer<typeof motionFieldSchema>;

export const warningSchema = z.strictObject({
  code: warningCodeSchema,
  message: z.string(),
  /** The field that is in doubt. */
  field: motionFieldSchema.optional(),
  /** Of a `check`: what was read, and what could have been read just as well. */
  reading: z.string().optional(),
  other: z.string().optional(),
  /** The words that the doubt is about. */
  places: z.array(placeSchema).optional(),
});
export type Warning = z.infer<typeof warningSchema>;

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

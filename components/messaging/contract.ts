/**
 * All messages between the parts of the extension: what is asked, and what is answered. Both are
 * parsed where they arrive, since a content script runs beside a page that is not ours.
 */
import { z } from 'zod';
import { readingErrorCodeSchema } from '../../motions/errors';
import { shownStandingSchema } from '../../motions/history/shown-standing';
import { documentKindSchema, gemeenteCodeSchema, proposalKindSchema } from '../../motions/model';
import { pageBlockSchema, pageContentSchema } from '../../motions/page/page-content';

/** An absolute address on the web; what is behind `#` is no part of a document's address. */
const addressSchema = z.url({ protocol: /^https?$/u });

const counted = {
  motions: z.int().nonnegative(),
  /** Motions of the user's own gemeenten. */
  own: z.int().nonnegative(),
  /** Names of the own gemeenten that have one. */
  ownNames: z.array(z.string()),
};

/** What is known of the document at one address. */
export const documentFactsSchema = z.discriminatedUnion('state', [
  z.strictObject({ url: addressSchema, state: z.literal('unread') }),
  z.strictObject({ url: addressSchema, state: z.literal('waiting') }),
  z.strictObject({
    url: addressSchema,
    state: z.literal('reading'),
    /** 0 until the first page is read. */
    page: z.int().nonnegative(),
    /** 0 until the document is open. */
    pages: z.int().nonnegative(),
  }),
  z.strictObject({
    url: addressSchema,
    state: z.literal('failed'),
    code: readingErrorCodeSchema,
  }),
  z.strictObject({
    url: addressSchema,
    state: z.literal('read'),
    documentId: z.string(),
    title: z.string(),
    kind: documentKindSchema,
    /** How many motions there are of each kind of proposal. */
    proposals: z.partialRecord(proposalKindSchema, z.int().positive()),
    /** What is not certain about the reading of the document as a whole, in sentences. */
    doubts: z.array(z.string()),
    ...counted,
  }),
]);
export type DocumentFacts = z.infer<typeof documentFactsSchema>;

/** What is known of one motion, fit for a badge. */
export const motionFactsSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** As printed, without the collective. */
  submitters: z.array(z.string()),
  isOwn: z.boolean(),
  standing: shownStandingSchema,
  hasWarnings: z.boolean(),
  source: z.strictObject({
    title: z.string(),
    /** null for a document from a file. */
    url: z.string().nullable(),
    page: z.int().positive().nullable(),
  }),
});
export type MotionFacts = z.infer<typeof motionFactsSchema>;

const namingSchema = z.strictObject({
  block: z.int().nonnegative(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  motionIds: z.array(z.string()).min(1),
});

/** The settings that a page of vng.nl needs. */
const pageSettingsSchema = z.strictObject({
  gemeenten: z.array(gemeenteCodeSchema),
  showOverlays: z.boolean(),
  showSummaryButton: z.boolean(),
  theme: z.enum(['system', 'light', 'dark']),
  language: z.enum(['nl', 'en']),
});

const pageFactsSchema = z.strictObject({
  settings: pageSettingsSchema,
  /** Where on the page which motions are named, in reading order. */
  namings: z.array(namingSchema),
  motions: z.array(motionFactsSchema),
  documents: z.array(documentFactsSchema),
  /** Of the page itself: whether what it says of motions was read in. */
  page: documentFactsSchema,
});
export type PageFacts = z.infer<typeof pageFactsSchema>;

/** No answer: whether it was done shows in the facts. */
const nothing = z.undefined().or(z.null());
const LONGEST_BLOCK = 20_000;
const MOST_BLOCKS = 20_000;
const MOST_CONTAINERS = 60_000;

export const contract = {
  /** The small script on every page of vng.nl found something: put the badges on this page. */
  showOverlay: { request: z.strictObject({}), reply: nothing },
  /** A page of vng.nl asks what is known of what it names. */
  pageFacts: {
    request: z.strictObject({
      url: addressSchema,
      kind: documentKindSchema,
      /** The text of each paragraph, heading, item or cell of the main content. */
      blocks: z.array(z.string().max(LONGEST_BLOCK)).max(MOST_BLOCKS),
      /** Documents that the page links to. */
      links: z.array(addressSchema),
      /** Those of them that seem to hold several motions. */
      promising: z.array(addressSchema),
    }),
    reply: pageFactsSchema,
  },
  /** The bar over the browser's own PDF viewer asks what is known of the document. */
  documentFacts: {
    request: z.strictObject({ url: addressSchema }),
    reply: z.strictObject({ settings: pageSettingsSchema, document: documentFactsSchema }),
  },
  /** Read these in the background; those that are known or being read are left alone. */
  readDocuments: {
    request: z.strictObject({
      urls: z.array(addressSchema).min(1),
      /** Also those that are known: there may be a newer version. */
      again: z.boolean().optional(),
    }),
    reply: nothing,
  },
  /** Read in what this page itself says of motions. */
  readPage: {
    request: pageContentSchema.extend({
      url: addressSchema,
      containers: pageContentSchema.shape.containers.max(MOST_CONTAINERS),
      blocks: z
        .array(pageBlockSchema.extend({ text: z.string().max(LONGEST_BLOCK) }))
        .max(MOST_BLOCKS),
    }),
    reply: nothing,
  },
  cancelReading: { request: z.strictObject({ url: addressSchema }), reply: nothing },
  /** Open a document in the reader, in a tab beside the sender's. */
  openReader: {
    request: z.strictObject({
      src: z.string(),
      page: z.int().positive().nullable(),
      motionId: z.string().nullable(),
    }),
    reply: nothing,
  },
  /** Must come straight from a click or a key press. */
  openSidePanel: { request: z.strictObject({}), reply: nothing },
  /** The reader asks for the browser's own viewer, this once, in its own tab. */
  showOriginal: { request: z.strictObject({ url: addressSchema }), reply: nothing },
  hideSummaryButton: { request: z.strictObject({}), reply: nothing },
  /** To the pages of vng.nl: what is known changed, ask again. */
  factsChanged: { request: z.strictObject({}), reply: nothing },
  /** From a page of the extension to the background, which may sleep: something was stored. */
  stored: { request: z.strictObject({}), reply: nothing },
  /** From the background to the page that reads: there is a document waiting. */
  startReading: { request: z.strictObject({}), reply: nothing },
} satisfies Record<string, { request: z.ZodType; reply: z.ZodType }>;

export type Contract = typeof contract;
export type MessageName = keyof Contract;
export type Request<Name extends MessageName> = z.infer<Contract[Name]['request']>;
export type Reply<Name extends MessageName> = z.infer<Contract[Name]['reply']>;

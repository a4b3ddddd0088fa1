/** What pages of vng.nl, and the windows beside them, are told that is known: the answers of the contract. */
import { z } from 'zod';
import { textPlaceSchema } from '../../motions/document/place';
import { readingErrorCodeSchema } from '../../motions/errors';
import { shownStandingSchema } from '../../motions/history/shown-standing';
import {
  documentKindSchema,
  gemeenteCodeSchema,
  motionSchema,
  motionTypeSchema,
  proposalKindSchema,
  warningSchema,
  webAddressSchema,
} from '../../motions/model';

const counted = {
  motions: z.int().nonnegative(),
  /** Motions of the user's own gemeenten. */
  ownCount: z.int().nonnegative(),
  /** Names of the own gemeenten that have one. */
  ownNames: z.array(z.string()),
};

/** What is known of the document at one address. */
export const documentFactsSchema = z.discriminatedUnion('state', [
  z.strictObject({ url: webAddressSchema, state: z.literal('unread') }),
  z.strictObject({ url: webAddressSchema, state: z.literal('waiting') }),
  z.strictObject({
    url: webAddressSchema,
    state: z.literal('reading'),
    /** 0 until the first page is read. */
    page: z.int().nonnegative(),
    /** 0 until the document is open. */
    pages: z.int().nonnegative(),
  }),
  z.strictObject({
    url: webAddressSchema,
    state: z.literal('failed'),
    code: readingErrorCodeSchema,
  }),
  z.strictObject({
    url: webAddressSchema,
    state: z.literal('read'),
    documentId: z.string(),
    title: z.string(),
    kind: documentKindSchema,
    /** How many motions there are of each kind of proposal. */
    proposals: z.partialRecord(proposalKindSchema, z.int().positive()),
    /** What is not certain about the reading of the document as a whole. */
    doubts: z.array(warningSchema),
    ...counted,
  }),
]);
export type DocumentFacts = z.infer<typeof documentFactsSchema>;

/** What is known of one motion, fit for a badge. */
const motionFactsSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  type: motionTypeSchema.optional(),
  ...motionSchema.pick({ submitters: true, collective: true, andOthers: true }).shape,
  isOwn: z.boolean(),
  /** Of the user's own gemeente, came in by a reading, and not opened yet. */
  isNew: z.boolean(),
  standing: shownStandingSchema,
  hasWarnings: z.boolean(),
  /** Where it stands is in doubt. */
  isDoubtful: z.boolean(),
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
export const pageSettingsSchema = z.strictObject({
  gemeenten: z.array(gemeenteCodeSchema),
  showOverlays: z.boolean(),
  showSummaryButton: z.boolean(),
  readPagesOnVisit: z.boolean(),
  theme: z.enum(['system', 'light', 'dark']),
  language: z.enum(['nl', 'en']),
});

const MOST_PLACES = 1000;
/** Words on a page of vng.nl that something was read from. */
export const shownPlacesSchema = z.strictObject({
  /** Of the page as it was read: when it has other words now, its places mean nothing. */
  documentId: z.string(),
  places: z.array(textPlaceSchema).max(MOST_PLACES),
});
export type ShownPlaces = z.infer<typeof shownPlacesSchema>;

/** What is known of all that one page names. */
export const pageFactsSchema = z.strictObject({
  settings: pageSettingsSchema,
  kind: documentKindSchema,
  /** Where on the page which motions are named, in reading order. */
  namings: z.array(namingSchema),
  motions: z.array(motionFactsSchema),
  documents: z.array(documentFactsSchema),
  /** Of the page itself: whether what it says of motions was read in. */
  page: documentFactsSchema,
  /** Who opened the page wants these words marked, once; null when nobody does. */
  shown: shownPlacesSchema.nullable(),
});
export type PageFacts = z.infer<typeof pageFactsSchema>;

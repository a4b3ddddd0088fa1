/**
 * All messages between the parts of the extension: what is asked, and what is answered. Both are
 * parsed where they arrive, since a content script runs beside a page that is not ours.
 */
import { z } from 'zod';
import { CORRECTABLE_FIELDS } from '../../motions/corrections/field-state';
import { gemeenteCodeSchema, sha256Schema, webAddressSchema } from '../../motions/model';
import { pageBlockSchema, pageContentSchema } from '../../motions/page/page-content';
import { LONGEST_BLOCK } from './bounded-content';
import {
  documentFactsSchema,
  pageFactsSchema,
  pageSettingsSchema,
  shownPlacesSchema,
} from './facts';

/** The facts that a page asks for show what was done. */
const nothing = z.undefined().or(z.null());
const MOST_BLOCKS = 20_000;
const MOST_CONTAINERS = 60_000;
const MOST_LINKS = 1000;

type Messages = Record<string, { request: z.ZodType; reply: z.ZodType }>;

/** The main content of a page, bounded. */
const sentContent = {
  containers: pageContentSchema.shape.containers.max(MOST_CONTAINERS),
  blocks: z.array(pageBlockSchema.extend({ text: z.string().max(LONGEST_BLOCK) })).max(MOST_BLOCKS),
};

const sentPage = pageContentSchema.extend({ url: webAddressSchema, ...sentContent });
const motionCount = z.strictObject({ motions: z.int().nonnegative() });

/** What the scripts on the pages and PDFs of vng.nl ask the background. */
const vngToBackground = {
  /**
   * The small script on a page that may name motions asks for the script that draws the badges; without
   * a page it stands over the browser's own viewer of a PDF.
   */
  showOverlay: { request: z.strictObject({ page: sentPage.nullable() }), reply: nothing },
  /** A page asks what is known of what it names. */
  pageFacts: {
    request: z.strictObject({
      url: webAddressSchema,
      title: z.string(),
      ...sentContent,
      /** Documents that the page links to. */
      links: z.array(webAddressSchema).max(MOST_LINKS),
      /** Those of them that seem to hold several motions. */
      promising: z.array(webAddressSchema).max(MOST_LINKS),
    }),
    reply: pageFactsSchema,
  },
  /** The bar over the browser's own PDF viewer asks what is known of the document. */
  documentFacts: {
    request: z.strictObject({ url: webAddressSchema }),
    reply: z.strictObject({
      settings: pageSettingsSchema,
      document: documentFactsSchema,
      /** Something says that it holds motions: without that there is nothing to offer. */
      isPromising: z.boolean(),
    }),
  },
  /** The user asks on a page to read in what it says of motions; the answer is how many there are. */
  importPage: { request: sentPage, reply: motionCount },
  /** A page that seems to name motions tells that the user visits it; the facts show what came of it. */
  visitPage: { request: sentPage, reply: nothing },
  /** A page asks for a document in the reader, in a tab beside its own. */
  openReader: {
    request: z.strictObject({
      src: z.string(),
      page: z.int().positive().nullable(),
      motionId: z.string().nullable(),
    }),
    reply: nothing,
  },
  /** A page asks for all that is known of a motion, in a tab beside its own. */
  openMotion: { request: z.strictObject({ motionId: z.string().min(1) }), reply: nothing },
  /** A page asks for the doubts about a document, in a tab beside its own. */
  openReview: { request: z.strictObject({ documentId: sha256Schema }), reply: nothing },
  /**
   * A page asks for the window in which a motion is changed. What is changed in it never passes the page.
   */
  openCorrecting: {
    request: z.strictObject({ motionId: z.string().min(1), field: z.enum(CORRECTABLE_FIELDS) }),
    reply: nothing,
  },
  /** A page asks for the side panel; this must come straight from a click or a key press. */
  openSidePanel: { request: z.strictObject({}), reply: nothing },
  /** The user puts the button on a page away, for all of them. */
  hideSummaryButton: { request: z.strictObject({}), reply: nothing },
} satisfies Messages;

/** What the pages of vng.nl and the extension's own pages may both ask the background. */
const anyToBackground = {
  /** A page asks for these to be read; those that are known or being read are left alone. */
  readDocuments: {
    request: z.strictObject({
      urls: z.array(webAddressSchema).min(1).max(MOST_LINKS),
      /** Also those that are known: there may be a newer version. */
      again: z.boolean().optional(),
    }),
    reply: nothing,
  },
  /** The user no longer wants this document read: its place in the queue is taken away. */
  cancelReading: { request: z.strictObject({ url: webAddressSchema }), reply: nothing },
} satisfies Messages;

/** What only the extension's own pages ask the background. */
const ownToBackground = {
  /** A page of the extension opens this one in its own tab, and wants the words marked there. */
  willShowPlaces: { request: shownPlacesSchema.extend({ url: webAddressSchema }), reply: nothing },
  /** The reader asks for the browser's own viewer, this once, in its own tab. */
  showOriginal: { request: z.strictObject({ url: webAddressSchema }), reply: nothing },
  /** A page of the extension stored something: the background, which may sleep, tells the others. */
  stored: { request: z.strictObject({}), reply: nothing },
} satisfies Messages;

/** What the page that reads documents, where the browser has one, asks the background. */
const readingPageToBackground = {
  /** The page that reads knows no policy, and asks whose motions are the user's own. */
  ownGemeenten: { request: z.strictObject({}), reply: z.array(gemeenteCodeSchema) },
  /** The page that reads knows nothing of permissions, and asks before it fetches. */
  mayFetch: { request: z.strictObject({ url: z.string() }), reply: z.boolean() },
} satisfies Messages;

const extensionToBackground = { ...ownToBackground, ...readingPageToBackground };
const toBackground = { ...vngToBackground, ...anyToBackground, ...extensionToBackground };

/** What the background, the popup and the side panel ask the pages of vng.nl. */
const toVng = {
  /** The background tells that what is known has changed, and the page asks for its facts again. */
  factsChanged: { request: z.strictObject({}), reply: nothing },
  /** The popup asks, for the user, to read in what the page says; the answer is how many motions. */
  readThisPage: { request: z.strictObject({}), reply: motionCount },
  /** The side panel points at words, and hears whether they are there as they were read. */
  showPlaces: { request: shownPlacesSchema, reply: z.boolean() },
} satisfies Messages;

/** What the background asks the page that reads documents, where the browser has one. */
const toReadingPage = {
  /** A document is waiting: the page reads until none is left. */
  startReading: { request: z.strictObject({}), reply: nothing },
} satisfies Messages;

export const contract = { ...toBackground, ...toVng, ...toReadingPage };

export type Contract = typeof contract;
export type MessageName = keyof Contract;
export type BackgroundMessage = keyof typeof toBackground;
export type Request<Name extends MessageName> = z.infer<Contract[Name]['request']>;
export type Reply<Name extends MessageName> = z.infer<Contract[Name]['reply']>;

/**
 * Why a reading is in doubt, as data. A warning has a `code`, which says what kind of doubt it is, and
 * a `reason`, which says exactly what is the matter and with which values: one sentence for each
 * reason stands in `components/words/`, in every language. What one document says of another thing
 * than itself (a title, a line) is quoted in the values and never put into a sentence here.
 */
import { z } from 'zod';
import { fieldStateSchema } from './corrections/field-state';
import { placeSchema } from './document/place';
import { meetingSchema, motionFieldSchema, proposalKindSchema } from './terms';

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
  'open-changes',
  'check',
] as const;
export const warningCodeSchema = z.enum(WARNING_CODES);
export type WarningCode = z.infer<typeof warningCodeSchema>;

/** The reasons that say everything without a value. */
export const plainReasonSchema = z.enum([
  'contents-missing',
  'account-before-request',
  'label-twice',
  'account-is-request',
  'submitter-missing',
  'submitters-missing',
  'meeting-missing',
  'meetings-missing',
  'requests-missing',
  'vote-of-most',
  'proposal-missing',
  'request-missing',
  'account-missing',
  'reference-unknown',
  'block-cut-off',
  'duplicate-motion',
  'no-motion-read',
  'title-missing',
  'title-not-quoted',
  'title-end-unsure',
  'title-long',
  'other-order',
  'text-before-proposal',
  'text-behind-list',
  'proposal-from-account',
  'changes-open',
  'part-elsewhere',
  'perhaps-no-motion',
]);

const text = z.string();
const pages = z.array(z.int().positive());
const count = z.int().nonnegative();
const bodySchema = motionFieldSchema.extract(['request', 'account', 'proposal']);
const reason = <Kind extends string, Values extends z.ZodRawShape>(kind: Kind, values: Values) =>
  z.strictObject({ kind: z.literal(kind), ...values });

/** `text`, `title`, `name` and `label` are words of the document, as printed. */
export const reasonSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: plainReasonSchema }),
  reason('contents-meeting', { contents: meetingSchema, block: meetingSchema }),
  reason('contents-title', { title: text }),
  /** What a summary in the document, or a word beside the title, proposes. */
  reason('contents-proposal', { text }),
  /** Names; none in the block when it has no submitter. */
  reason('contents-submitters', { contents: z.array(text), block: z.array(text) }),
  reason('contents-extra', { title: text, submitters: z.array(text) }),
  reason('label-missing', { field: bodySchema }),
  /** What the text below it was read as; null when it was not kept. */
  reason('label-unknown', {
    label: text,
    role: z.union([motionFieldSchema, z.enum(['motion', 'number'])]).nullable(),
  }),
  reason('label-inside', { label: text, field: bodySchema }),
  reason('submitter-unknown', { name: text }),
  reason('date-unknown', { meeting: meetingSchema }),
  reason('vote-on-advice', { text }),
  reason('vote-not-read', { text }),
  reason('advice-not-read', { text }),
  /** The sentence that the outcome was read from says more than was understood. */
  reason('vote-unsure', { text }),
  /** Names in the sentence of a motion, of which it is not known what they have to do with it. */
  reason('names-beside', { text }),
  reason('proposal-not-yet', { text }),
  reason('proposal-conditional', { text, condition: text.optional() }),
  reason('proposal-unclear', { text, proposal: proposalKindSchema }),
  reason('pages-without-text', { pages }),
  reason('pages-unreadable', { pages }),
  /** ISO dates. */
  reason('documents-disagree', { dates: z.array(z.iso.date()) }),
  /** A word of which letters are missing. */
  reason('letters-lost', { text }),
  reason('text-not-read', { text }),
  reason('line-not-read', { text }),
  /** What became of motions, in words that no motion took. */
  reason('outcome-of-none', { text }),
  reason('numbers-missing', { numbers: pages }),
  /** Motions that were read, and those that the words of the document or its announcement speak of. */
  reason('more-motions', { count }),
  reason('motion-outside', { count, text }),
  reason('count-announced', { announced: count, found: count }),
  reason('title-odd', { title: text }),
  reason('text-unplaced', { text }),
  reason('text-loose', { text }),
  reason('text-behind-meeting', { text }),
  reason('motion-inside', { text }),
  reason('account-shared', { count }),
  reason('text-ends-midway', { field: bodySchema }),
  reason('text-begins-midway', { field: bodySchema }),
  reason('title-choice', { title: text }),
  /** A person changed the field, and the document says something else there than it did then. */
  reason('correction-waits', { printed: fieldStateSchema, changed: fieldStateSchema }),
  /** A person changed a motion that is not read in the document any more. */
  reason('motion-gone', {
    motionKey: text,
    title: text,
    changes: z
      .array(z.strictObject({ id: text, printed: fieldStateSchema, changed: fieldStateSchema }))
      .min(1),
  }),
]);
export type Reason = z.infer<typeof reasonSchema>;

const CODES: Record<Reason['kind'], WarningCode> = {
  'contents-missing': 'contents-missing',
  'contents-meeting': 'contents-disagree',
  'contents-title': 'contents-disagree',
  'contents-proposal': 'contents-disagree',
  'contents-submitters': 'contents-disagree',
  'contents-extra': 'contents-extra',
  'label-missing': 'label-missing',
  'label-unknown': 'label-unknown',
  'account-before-request': 'label-wrong',
  'label-twice': 'label-wrong',
  'account-is-request': 'label-wrong',
  'submitter-unknown': 'submitter-unknown',
  'submitter-missing': 'submitter-missing',
  'submitters-missing': 'submitter-missing',
  'meeting-missing': 'meeting-missing',
  'meetings-missing': 'meeting-missing',
  'request-missing': 'request-missing',
  'requests-missing': 'request-missing',
  'account-missing': 'account-missing',
  'date-unknown': 'date-unknown',
  'vote-on-advice': 'vote-unclear',
  'vote-not-read': 'vote-unclear',
  'advice-not-read': 'vote-unclear',
  'vote-of-most': 'vote-unclear',
  'vote-unsure': 'vote-unclear',
  'proposal-missing': 'proposal-missing',
  'proposal-not-yet': 'proposal-missing',
  'proposal-conditional': 'proposal-conditional',
  'proposal-unclear': 'proposal-unclear',
  'reference-unknown': 'reference-unknown',
  'block-cut-off': 'block-cut-off',
  'pages-without-text': 'pages-without-text',
  'pages-unreadable': 'text-unreadable',
  'letters-lost': 'text-unreadable',
  'duplicate-motion': 'duplicate-motion',
  'documents-disagree': 'documents-disagree',
  'text-not-read': 'line-not-read',
  'line-not-read': 'line-not-read',
  'outcome-of-none': 'line-not-read',
  'numbers-missing': 'count-differs',
  'no-motion-read': 'count-differs',
  'more-motions': 'count-differs',
  'motion-outside': 'count-differs',
  'count-announced': 'count-differs',
  'title-missing': 'title-doubtful',
  'title-odd': 'title-doubtful',
  'title-not-quoted': 'title-doubtful',
  'title-end-unsure': 'title-doubtful',
  'title-long': 'title-doubtful',
  'label-inside': 'structure-doubtful',
  'text-unplaced': 'structure-doubtful',
  'text-loose': 'structure-doubtful',
  'text-behind-meeting': 'structure-doubtful',
  'text-before-proposal': 'structure-doubtful',
  'text-behind-list': 'structure-doubtful',
  'text-ends-midway': 'structure-doubtful',
  'text-begins-midway': 'structure-doubtful',
  'other-order': 'structure-doubtful',
  'motion-inside': 'structure-doubtful',
  'account-shared': 'structure-doubtful',
  'changes-open': 'open-changes',
  'part-elsewhere': 'text-unreadable',
  'perhaps-no-motion': 'structure-doubtful',
  'proposal-from-account': 'check',
  'title-choice': 'check',
  'names-beside': 'check',
  'correction-waits': 'check',
  'motion-gone': 'check',
};

export const warningSchema = z.strictObject({
  code: warningCodeSchema,
  /** Absent in what was stored before there were reasons: that has a `message`. */
  reason: reasonSchema.optional(),
  /** The same as a Dutch sentence: in what is written for other programs. */
  message: z.string().optional(),
  /** The field that is in doubt. */
  field: motionFieldSchema.optional(),
  /** Of a `check`: what was read, and what could have been read just as well. */
  reading: z.string().optional(),
  other: z.string().optional(),
  /** The words that the doubt is about. */
  places: z.array(placeSchema).optional(),
});
export type Warning = z.infer<typeof warningSchema>;

type Details = Pick<Warning, 'field' | 'reading' | 'other' | 'places'>;

/** The one way to make a warning; its code follows from its reason. */
export function warn(reason: Reason | PlainReason, details: Details = {}): Warning {
  const whole: Reason = typeof reason === 'string' ? { kind: reason } : reason;
  return { code: CODES[whole.kind], reason: whole, ...details };
}
export type PlainReason = z.infer<typeof plainReasonSchema>;

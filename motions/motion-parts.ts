/** The parts that a motion is made of, each with its schema. */
import { z } from 'zod';
import { proposalKindSchema } from './terms';

/** A TOOI code, the CBS code with `gm` before it: Deventer is `gm0150`. */
export const gemeenteCodeSchema = z.string().regex(/^gm\d{4}$/);
export type GemeenteCode = z.infer<typeof gemeenteCodeSchema>;

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
/** An advice or a decision: its kind, and the words as printed. */
export const wordsSchema = z.strictObject({ kind: z.string(), text: z.string() });

/** Where in a document something stands. `pages` are 1-based, first and last inclusive. */
export const sourceSchema = z.strictObject({
  pages: z.tuple([z.int().positive(), z.int().positive()]).optional(),
  quote: z.string().optional(),
  /** The element of a web page, without `#`. */
  anchor: z.string().optional(),
});

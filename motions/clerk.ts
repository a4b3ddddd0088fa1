/** What the clerk decides and a report shows: the advice on a vote, and the house style. */
import { z } from 'zod';

export const VOTE_ADVICE_CHOICES = ['instemmen', 'niet instemmen', 'bespreken'] as const;

/** What the clerk advises the council to vote on the board's proposal. */
export const voteAdviceSchema = z.strictObject({
  choice: z.enum(VOTE_ADVICE_CHOICES),
  reason: z.string(),
});
export type VoteAdvice = z.infer<typeof voteAdviceSchema>;

/** `width` and `height` are those of the picture, in pixels. */
const logoSchema = z.strictObject({
  dataUri: z.string().regex(/^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/]+={0,2}$/u),
  width: z.int().positive(),
  height: z.int().positive(),
});

/** The house style of the gemeente. Absent fields leave their place out of the report. */
export const reportTemplateSchema = z.strictObject({
  logo: logoSchema.optional(),
  /** Six hexadecimals: `#154273`. A report darkens one that can not be read on white. */
  accent: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/u)
    .optional(),
  introduction: z.string().optional(),
  closing: z.string().optional(),
  /** Under the report: who signs it, in lines. */
  signature: z.string().optional(),
});
export type ReportTemplate = z.infer<typeof reportTemplateSchema>;

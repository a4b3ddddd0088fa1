/** What a person said that a label means: kept for the next document that has it. */
import { z } from 'zod';
import { labelKey } from '../reading/label-meaning';

/** What can stand below a label that is not known. */
export const LABEL_FIELDS = ['request', 'account', 'proposal', 'subject'] as const;
export type LabelField = (typeof LABEL_FIELDS)[number];

export const labelRuleSchema = z.strictObject({
  /** The label as it is compared: see {@link labelKey}. */
  key: z.string().min(1),
  /** As it was printed. */
  label: z.string().min(1),
  field: z.enum(LABEL_FIELDS),
  at: z.iso.datetime(),
});
export type LabelRule = z.infer<typeof labelRuleSchema>;

/** @param at - ISO date and time, in UTC. */
export const labelRuleOf = (label: string, field: LabelField, at: string): LabelRule => ({
  ...{ key: labelKey(label), label, field, at },
});

/** What a person said of this label in an earlier document. */
export const ruleFor = (rules: readonly LabelRule[], label: string): LabelRule | undefined =>
  rules.find(({ key }) => key === labelKey(label));

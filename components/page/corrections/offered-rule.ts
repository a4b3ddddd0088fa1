/** What a label means, as a person's own correction shows: offered to be kept for the next document. */
import type { Change } from '../../../motions/corrections/change';
import {
  LABEL_FIELDS,
  type LabelRule,
  labelRuleOf,
  ruleFor,
} from '../../../motions/corrections/label-rule';
import { labelTold } from '../../../motions/corrections/label-told';
import type { Motion } from '../../../motions/model';
import type { MotievolgerDatabase } from '../../../storage/database';
import { listLabelRules } from '../../../storage/label-rules';
import { loadReading } from '../../../storage/views/queries';

export type Corrected = {
  documentId: string;
  /** As it was before. */
  motion: Motion;
  change: Change;
  /** The label that the person was asked about; absent when they came of themselves. */
  label?: string | undefined;
};

/**
 * @param now - ISO date and time, in UTC.
 * @returns null when the correction explains no label, or when this was kept already.
 */
export async function offeredRule(
  database: MotievolgerDatabase,
  { documentId, motion, change, label }: Corrected,
  now: string,
): Promise<LabelRule | null> {
  const { changed, places = [] } = change;
  const field = LABEL_FIELDS.find((one) => one === changed.field);
  if (field === undefined) return null;
  const { reading } = await loadReading(database, documentId);
  const told = label ?? labelTold(reading?.warnings ?? [], motion, changed, places);
  if (told === null) return null;
  const known = ruleFor(await listLabelRules(database), told);
  return known?.field === field ? null : labelRuleOf(told, field, now);
}

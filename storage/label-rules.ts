/** What a person said that labels mean: kept for the next document that has them. */
import type { Said } from '../motions/corrections/correction';
import { type LabelRule, labelRuleSchema } from '../motions/corrections/label-rule';
import { correct, undoCorrections } from './corrections';
import type { MotievolgerDatabase } from './database';
import { withStorageErrors } from './errors';
import { FACT_TABLES } from './facts';

/** By label. */
export const listLabelRules = (database: MotievolgerDatabase): Promise<LabelRule[]> =>
  withStorageErrors(async () => {
    const rows: unknown[] = await database.labelRules.toArray();
    return rows.flatMap((row) => labelRuleSchema.safeParse(row).data ?? []);
  });

/** In the place of what was said of the same label before. */
export const saveLabelRule = (database: MotievolgerDatabase, rule: LabelRule): Promise<void> =>
  withStorageErrors(async () => {
    await database.labelRules.put(labelRuleSchema.parse(rule));
  });

export const removeLabelRule = (
  database: MotievolgerDatabase,
  { key }: Pick<LabelRule, 'key'>,
): Promise<void> => withStorageErrors(() => database.labelRules.delete(key));

/** What an explanation changed, for {@link undoExplanation}. */
export type Explanation = { ids: string[]; rule: LabelRule; before: LabelRule | undefined };

/**
 * Corrects a document as a label was explained, and keeps the explanation: both or nothing.
 * @throws {StorageError} as {@link correct}.
 */
export function saveExplanation(
  database: MotievolgerDatabase,
  documentId: string,
  said: readonly Said[],
  rule: LabelRule,
): Promise<Explanation> {
  return withStorageErrors(() =>
    database.transaction('rw', [...FACT_TABLES, 'labelRules'], async () => {
      const before = (await listLabelRules(database)).find(({ key }) => key === rule.key);
      const ids = await correct(database, documentId, said, rule.at);
      await saveLabelRule(database, rule);
      return { ids, rule, before };
    }),
  );
}

/** What was said before of the label counts again, or nothing. */
export function undoExplanation(
  database: MotievolgerDatabase,
  { ids, rule, before }: Explanation,
  now: string,
): Promise<void> {
  return withStorageErrors(() =>
    database.transaction('rw', [...FACT_TABLES, 'labelRules'], async () => {
      await undoCorrections(database, ids, now);
      if (before === undefined) await removeLabelRule(database, rule);
      else await saveLabelRule(database, before);
    }),
  );
}

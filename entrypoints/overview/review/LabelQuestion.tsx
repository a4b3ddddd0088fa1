import { useId, useState } from 'preact/hooks';
import type { Corrections } from '../../../components/page/corrections/use-corrections';
import { useLiveView } from '../../../components/page/use-live-view';
import { Button } from '../../../components/ui/Button';
import { SelectField } from '../../../components/ui/fields';
import { FIELD_HEADINGS, FIELDS_WITHIN } from '../../../components/words/field-words';
import { t, tCount } from '../../../components/words/messages';
import { explainLabel, unknownLabel } from '../../../motions/corrections/explain-label';
import { LABEL_FIELDS, type LabelField, ruleFor } from '../../../motions/corrections/label-rule';
import type { Motion, Warning } from '../../../motions/model';
import type { MotievolgerDatabase } from '../../../storage/database';
import { listLabelRules } from '../../../storage/label-rules';
import { loadReading } from '../../../storage/views/queries';

type LabelQuestionProps = {
  database: MotievolgerDatabase;
  documentId: string;
  doubt: Warning;
  /** The label that is not known, as printed. */
  label: string;
  onExplain: Corrections['explain'];
  /** The text is to be moved by hand. */
  onField: (motion: Motion, field: LabelField) => void;
};

/** Asks what stands below a label that is not known; offers what was said of it before. */
export function LabelQuestion({
  database,
  documentId,
  doubt,
  label,
  onExplain,
  onField,
}: LabelQuestionProps) {
  const id = useId();
  const [chosen, setChosen] = useState<LabelField | null>(null);
  const stored = useLiveView(async () => {
    const { reading } = await loadReading(database, documentId);
    return { motions: reading?.motions ?? [], rules: await listLabelRules(database) };
  }, documentId);
  if (stored.state !== 'ready') return null;
  const { motions, rules } = stored.result;
  const rule = ruleFor(rules, label);
  const field = chosen ?? rule?.field ?? null;
  return (
    <div class="review__label">
      {rule !== undefined && (
        <p class="nl-paragraph">{t('labelOffer', label, t(FIELDS_WITHIN[rule.field]))}</p>
      )}
      <SelectField
        id={id}
        words={t('labelQuestion', label)}
        {...(field === null ? { all: t('labelNoChoice') } : {})}
        choices={LABEL_FIELDS.map((one) => ({ value: one, words: t(FIELD_HEADINGS[one]) }))}
        value={field}
        onChange={(value) => setChosen(LABEL_FIELDS.find((one) => one === value) ?? null)}
      />
      {field !== null && <Explained {...{ motions, doubt, label, field, onExplain, onField }} />}
    </div>
  );
}

type ExplainedProps = Pick<LabelQuestionProps, 'doubt' | 'label' | 'onExplain' | 'onField'> & {
  motions: readonly Motion[];
  field: LabelField;
};

/** What the answer changes, before it does. */
function Explained({ motions, doubt, label, field, onExplain, onField }: ExplainedProps) {
  const { changes, count, byHand } = explainLabel(motions, doubt, field);
  const isStill = count === 0 && byHand.length === 0;
  // What stands below a label may not be known, as in a document that was read before that was kept.
  const isSo = isStill && unknownLabel(doubt)?.role === field;
  const words = t(FIELDS_WITHIN[field]);
  return (
    <>
      <p class="nl-paragraph" role="status">
        {isSo
          ? t('labelIsSo', words)
          : isStill
            ? t('labelCannot')
            : tCount('labelMoves', count, words)}
      </p>
      {(count > 0 || isSo) && (
        <Button
          variant="primary"
          icon="check"
          label={t(isSo ? 'labelKeep' : 'labelMove')}
          onClick={() =>
            onExplain(changes, { doubt, label, field, isSettled: byHand.length === 0 })
          }
        />
      )}
      {byHand.length > 0 && <ByHand motions={byHand} onOpen={(one) => onField(one, field)} />}
    </>
  );
}

type ByHandProps = { motions: readonly Motion[]; onOpen: (motion: Motion) => void };

function ByHand({ motions, onOpen }: ByHandProps) {
  const id = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  const motion = motions.find((one) => one.id === chosen) ?? motions[0];
  if (motion === undefined) return null;
  return (
    <>
      <p class="nl-paragraph">{tCount('labelByHand', motions.length)}</p>
      <SelectField
        id={id}
        words={t('labelByHandMotion')}
        choices={motions.map((one) => ({ value: one.id, words: one.title, lang: 'nl' as const }))}
        value={motion.id}
        onChange={setChosen}
      />
      <Button icon="correct" label={t('labelByHandOpen')} onClick={() => onOpen(motion)} />
    </>
  );
}

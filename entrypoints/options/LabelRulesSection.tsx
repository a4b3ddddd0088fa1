import { useState } from 'preact/hooks';
import { useStorageAction } from '../../components/page/own-work/use-storage-action';
import { useLiveView } from '../../components/page/use-live-view';
import { Alert } from '../../components/ui/Alert';
import { Button } from '../../components/ui/Button';
import { errorText } from '../../components/words/error-words';
import { FIELDS_WITHIN } from '../../components/words/field-words';
import { t } from '../../components/words/messages';
import type { LabelRule } from '../../motions/corrections/label-rule';
import type { MotievolgerDatabase } from '../../storage/database';
import { listLabelRules, removeLabelRule, saveLabelRule } from '../../storage/label-rules';
import { Section } from './SettingsSections';

/** What the person said that labels mean. What is forgotten stays in its place, with the way back. */
export function LabelRulesSection({ database }: { database: MotievolgerDatabase }) {
  const live = useLiveView(() => listLabelRules(database), 'labelRules');
  const { error, run } = useStorageAction();
  const [removed, setRemoved] = useState<readonly LabelRule[]>([]);
  const stored = live.state === 'ready' ? live.result : [];
  const known = new Set(stored.map(({ key }) => key));
  const shown = [...stored, ...removed.filter(({ key }) => !known.has(key))].toSorted(
    (one, other) => one.key.localeCompare(other.key, 'nl'),
  );
  const change = (rule: LabelRule): void =>
    run(async () => {
      if (known.has(rule.key)) {
        setRemoved([...removed.filter(({ key }) => key !== rule.key), rule]);
        await removeLabelRule(database, rule);
      } else await saveLabelRule(database, rule);
    });
  return (
    <Section heading={t('labelRulesHeading')} introduction={t('labelRulesIntroduction')}>
      {shown.length === 0 && <p class="nl-paragraph">{t('labelRulesNone')}</p>}
      <ul class="label-rules">
        {shown.map((rule) => {
          const isKnown = known.has(rule.key);
          const words = t('labelRule', rule.label, t(FIELDS_WITHIN[rule.field]));
          return (
            <li key={rule.key}>
              <span>{isKnown ? words : <s>{words}</s>}</span>{' '}
              <Button
                icon={isKnown ? 'trash' : 'undo'}
                label={t(isKnown ? 'labelRuleRemove' : 'labelRuleBack', rule.label)}
                onClick={() => change(rule)}
              />
            </li>
          );
        })}
      </ul>
      {error !== null && <Alert kind="error">{errorText(error)}</Alert>}
    </Section>
  );
}

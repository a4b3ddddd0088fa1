import './styles/backup.css';
import { useState } from 'preact/hooks';
import { BackupReminder } from '../../components/page/BackupReminder';
import { useLiveView } from '../../components/page/use-live-view';
import { Alert } from '../../components/ui/Alert';
import { Button } from '../../components/ui/Button';
import { FileField } from '../../components/ui/FileField';
import { Tick } from '../../components/ui/fields';
import { Switch } from '../../components/ui/Switch';
import { messageLanguage, t, tCount } from '../../components/words/messages';
import { megabytesText } from '../../components/words/size-words';
import {
  fitsInBackup,
  type KeptSize,
  keptSize,
  MOST_BACKUP_MEGABYTES,
} from '../../storage/backup/backup-kept-files';
import {
  changesAnything,
  type RestoreMode,
  type RestorePlan,
} from '../../storage/backup/restore-plan';
import type { MotievolgerDatabase } from '../../storage/database';
import type { Settings } from '../../storage/settings';
import { Section } from './SettingsSections';
import { type BackupControl, useBackup } from './use-backup';

type BackupSectionProps = {
  database: MotievolgerDatabase;
  settings: Settings;
  onChange: (patch: Partial<Settings>) => void;
};

/** A copy of everything in one file, and putting one back. */
export function BackupSection({ database, settings, onChange }: BackupSectionProps) {
  const control = useBackup(database, (lastBackupAt) => onChange({ lastBackupAt }));
  const { lastBackupAt } = settings;
  const [wantsFiles, setWantsFiles] = useState(false);
  const size = useKeptSize(database);
  const hasFiles = wantsFiles && size.count > 0 && fitsInBackup(size);
  return (
    <div id="back-up">
      <Section heading={t('backupHeading')} introduction={t('backupIntroduction')}>
        <BackupReminder database={database} settings={settings} />
        <div class="backup__make">
          <Button
            label={t('backupMake')}
            icon="download"
            disabled={control.state.phase === 'busy'}
            onClick={() => control.save({ hasFiles })}
          />
          <p class="field__hint">
            {lastBackupAt === null
              ? t('backupNever')
              : t('backupLast', new Date(lastBackupAt).toLocaleString(messageLanguage()))}
          </p>
        </div>
        <KeptFilesChoice size={size} isOn={wantsFiles} onChange={setWantsFiles} />
        <Switch
          label={t('backupRemind')}
          hint={t('backupRemindHint')}
          checked={settings.remindBackup}
          onChange={(remindBackup) => onChange({ remindBackup })}
        />
        <FileField
          id="backup-file"
          words={t('backupRestore')}
          label={t('chooseOneFile')}
          hint={t('backupRestoreHint')}
          accept="application/json,.json"
          onFile={control.choose}
        />
        <Chosen control={control} />
        <div role="status">
          <Outcome control={control} />
        </div>
        {control.state.phase === 'failed' && <Alert kind="error">{control.state.sentence}</Alert>}
      </Section>
    </div>
  );
}

function useKeptSize(database: MotievolgerDatabase): KeptSize {
  const live = useLiveView(() => keptSize(database), 'kept');
  return live.state === 'ready' ? live.result : { count: 0, bytes: 0 };
}

type KeptFilesChoiceProps = {
  size: KeptSize;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
};

/** Whether the files from disk go along, and how large they are; nothing when there are none. */
function KeptFilesChoice({ size, isOn, onChange }: KeptFilesChoiceProps) {
  if (size.count === 0) return null;
  const words = megabytesText(size.bytes);
  if (!fitsInBackup(size)) {
    return <p class="field__hint">{t('backupFilesTooLarge', words, MOST_BACKUP_MEGABYTES)}</p>;
  }
  return (
    <div>
      <Tick words={tCount('backupFiles', size.count, words)} isOn={isOn} onChange={onChange} />
      <p class="field__hint">{t('backupFilesHint')}</p>
    </div>
  );
}

function Outcome({ control: { state, undo } }: { control: BackupControl }) {
  switch (state.phase) {
    case 'busy':
      return <p class="nl-paragraph">{t('backupBusy')}</p>;
    case 'saved':
      return <p class="nl-paragraph">{t('backupSaved', state.name)}</p>;
    case 'undone':
      return <p class="nl-paragraph">{t('backupUndone')}</p>;
    case 'restored':
      return (
        <>
          <p class="nl-paragraph">{t('backupRestored')}</p>
          <Button label={t('undo')} icon="undo" onClick={undo} />
        </>
      );
    default:
      return null;
  }
}

function Chosen({ control }: { control: BackupControl }) {
  const { state, restore, cancel } = control;
  if (state.phase !== 'chosen') return null;
  const madeAt = new Date(state.backup.madeAt).toLocaleString(messageLanguage());
  return (
    <section class="backup__chosen" aria-labelledby="backup-chosen">
      <h3 class="nl-heading nl-heading--level-3" id="backup-chosen">
        {t('backupChosen', madeAt)}
      </h3>
      <Way
        mode="merge"
        plan={state.plans.merge}
        label={t('backupMerge')}
        explanation={t('backupMergeAbout')}
        onChoose={restore}
      />
      <Way
        mode="replace"
        plan={state.plans.replace}
        label={t('backupReplace')}
        explanation={t('backupReplaceAbout')}
        onChoose={restore}
      />
      <div>
        <Button label={t('cancel')} variant="subtle" onClick={cancel} />
      </div>
    </section>
  );
}

type WayProps = {
  mode: RestoreMode;
  plan: RestorePlan;
  label: string;
  explanation: string;
  onChoose: (mode: RestoreMode) => void;
};

/** What one way of putting it back will change, and the button that does. */
function Way({ mode, plan, label, explanation, onChoose }: WayProps) {
  const { documents, motions, notes, marks, voteAdvices, joins, settings } = plan.changes;
  const ownWork = [notes, marks, voteAdvices, joins, settings];
  const sum = (count: 'added' | 'changed' | 'removed'): number =>
    ownWork.reduce((total, change) => total + change[count], 0);
  return (
    <div class="backup__way">
      <p class="nl-paragraph">{explanation}</p>
      {changesAnything(plan) ? (
        <ul>
          <li>
            {tCount('backupDocuments', documents.added, documents.changed, documents.removed)}
          </li>
          <li>{tCount('backupMotions', motions.added, motions.changed, motions.removed)}</li>
          {plan.files.length > 0 && <li>{tCount('backupFilesBack', plan.files.length)}</li>}
          <li>{tCount('backupOwn', sum('added'), sum('changed'), sum('removed'))}</li>
        </ul>
      ) : (
        <p class="nl-paragraph">{t('backupNothing')}</p>
      )}
      <Button
        label={label}
        variant={mode === 'merge' ? 'primary' : 'secondary'}
        onClick={() => onChoose(mode)}
      />
    </div>
  );
}

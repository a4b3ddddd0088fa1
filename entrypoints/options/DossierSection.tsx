import './styles/dossier.css';
import { useState } from 'preact/hooks';
import { canShareFile } from '../../components/browser/file-access';
import { saveFile } from '../../components/browser/save-file';
import { type SharedDossier, useSharedDossier } from '../../components/page/use-shared-dossier';
import { Alert } from '../../components/ui/Alert';
import { Button } from '../../components/ui/Button';
import { FileField } from '../../components/ui/FileField';
import { errorText } from '../../components/words/error-words';
import { messageLanguage, t, tCount } from '../../components/words/messages';
import type { MotievolgerDatabase } from '../../storage/database';
import { dossierFileName, parseDossier } from '../../storage/dossier/dossier-file';
import { makeDossier } from '../../storage/dossier/make-dossier';
import {
  type DossierConflict,
  type DossierResult,
  readDossier,
  resolveConflict,
} from '../../storage/dossier/read-dossier';
import { StorageError } from '../../storage/errors';
import { FileError, MOST_BYTES } from '../../storage/files/file-errors';
import { ConflictCard } from './ConflictCard';
import { Section } from './SettingsSections';

const keyOf = (conflict: DossierConflict): string =>
  conflict.kind === 'field'
    ? JSON.stringify([conflict.motionId, conflict.field])
    : JSON.stringify([conflict.theirs.one, conflict.theirs.other]);

/** Sharing notes, labels and advices within a griffie: by hand, or through a shared folder. */
export function DossierSection({ database }: { database: MotievolgerDatabase }) {
  const shared = useSharedDossier(database);
  const [result, setResult] = useState<DossierResult | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const run = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
      setProblem(null);
    } catch (error) {
      if (!(error instanceof StorageError || error instanceof FileError)) throw error;
      console.warn(error);
      setProblem(errorText(error));
    }
  };
  const save = async (): Promise<void> => {
    const now = new Date().toISOString();
    const dossier = await makeDossier(database, null, now);
    saveFile(JSON.stringify(dossier), { name: dossierFileName(now), type: 'application/json' });
  };
  const read = async (file: File): Promise<void> => {
    if (file.size > MOST_BYTES) throw new FileError('too-big');
    setResult(await readDossier(database, parseDossier(await file.text())));
  };
  const resolve = async (conflict: DossierConflict, choice: 'mine' | 'theirs'): Promise<void> => {
    await resolveConflict(database, conflict, choice, new Date().toISOString());
    const open = result?.conflicts.filter((one) => keyOf(one) !== keyOf(conflict));
    if (result !== null) setResult({ ...result, conflicts: open ?? [] });
    shared.refresh();
  };
  const conflicts = new Map(
    [...shared.conflicts, ...(result?.conflicts ?? [])].map((one) => [keyOf(one), one]),
  );
  return (
    <div id="dossier">
      <Section heading={t('dossierHeading')} introduction={t('dossierIntroduction')}>
        <div class="dossier__row">
          <Button label={t('dossierShare')} icon="download" onClick={() => void run(save)} />
        </div>
        <FileField
          id="dossier-file"
          words={t('dossierRead')}
          label={t('chooseOneFile')}
          accept="application/json,.json"
          onFile={(file) => void run(() => read(file))}
        />
        <SharedFolder shared={shared} />
        <p class="nl-paragraph" role="status">
          {result !== null && tCount('dossierTaken', result.taken)}
        </p>
        {problem !== null && <Alert kind="error">{problem}</Alert>}
        {conflicts.size > 0 && (
          <section class="dossier__conflicts" aria-labelledby="dossier-conflicts">
            <h3 class="nl-heading nl-heading--level-3" id="dossier-conflicts">
              {tCount('dossierConflicts', conflicts.size)}
            </h3>
            {[...conflicts].map(([key, conflict]) => (
              <ConflictCard
                key={key}
                conflict={conflict}
                onChoose={(choice) => void run(() => resolve(conflict, choice))}
              />
            ))}
          </section>
        )}
      </Section>
    </div>
  );
}

function SharedFolder({ shared }: { shared: SharedDossier }) {
  if (!canShareFile()) return <p class="nl-paragraph">{t('dossierNoFolder')}</p>;
  const { name, isLocked, at, problem, choose, unlock, stop } = shared;
  if (name === null) {
    return (
      <div class="dossier__row">
        <p class="nl-paragraph">{t('dossierFolderAbout')}</p>
        <Button label={t('dossierFolder')} icon="folder" onClick={choose} />
      </div>
    );
  }
  return (
    <div class="dossier__row">
      <p class="nl-paragraph">
        {t('dossierFolderOn', name)}{' '}
        {at !== null && t('dossierFolderAt', at.toLocaleTimeString(messageLanguage()))}
      </p>
      {problem !== null && <Alert kind="error">{problem}</Alert>}
      <div class="button-row">
        {isLocked && (
          <Button label={t('dossierUnlock')} icon="key" variant="primary" onClick={unlock} />
        )}
        <Button label={t('dossierStop')} icon="close" onClick={stop} />
      </div>
    </div>
  );
}

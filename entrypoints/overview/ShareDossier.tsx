import { useState } from 'preact/hooks';
import { saveFile } from '../../components/browser/save-file';
import { Button } from '../../components/ui/Button';
import { errorText } from '../../components/words/error-words';
import { t } from '../../components/words/messages';
import type { MotievolgerDatabase } from '../../storage/database';
import { dossierFileName } from '../../storage/dossier/dossier-file';
import { makeDossier } from '../../storage/dossier/make-dossier';
import { StorageError } from '../../storage/errors';

type ShareDossierProps = { database: MotievolgerDatabase; prints: readonly string[] };

/** A file for a colleague, with what was put on these motions. */
export function ShareDossier({ database, prints }: ShareDossierProps) {
  const [said, setSaid] = useState('');
  const share = async (): Promise<void> => {
    const now = new Date().toISOString();
    try {
      const dossier = await makeDossier(database, prints, now);
      const isEmpty = dossier.motions.length + dossier.joins.length === 0;
      if (!isEmpty) {
        saveFile(JSON.stringify(dossier), { name: dossierFileName(now), type: 'application/json' });
      }
      setSaid(t(isEmpty ? 'dossierEmpty' : 'dossierSaved', dossierFileName(now)));
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      setSaid(errorText(error));
    }
  };
  return (
    <>
      <Button label={t('dossierShareShown')} icon="download" onClick={() => void share()} />
      <span role="status">{said}</span>
    </>
  );
}

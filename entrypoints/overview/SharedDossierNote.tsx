import { useSharedDossier } from '../../components/page/use-shared-dossier';
import { Alert } from '../../components/ui/Alert';
import { t, tCount } from '../../components/words/messages';
import type { MotievolgerDatabase } from '../../storage/database';

/** Keeps the shared dossier going, and says when something is to be chosen or opened. */
export function SharedDossierNote({ database }: { database: MotievolgerDatabase }) {
  const { name, isLocked, problem, conflicts } = useSharedDossier(database);
  if (name === null) return null;
  if (!isLocked && problem === null && conflicts.length === 0) return null;
  const words = isLocked
    ? t('dossierLocked')
    : (problem ?? tCount('dossierConflicts', conflicts.length));
  return (
    <Alert kind="warning">
      {words}{' '}
      <a class="nl-link" href="/options.html#dossier">
        {t('dossierLink')}
      </a>
    </Alert>
  );
}

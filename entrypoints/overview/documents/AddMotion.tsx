import { useEffect, useState } from 'preact/hooks';
import { MissedDialog } from '../../../components/page/corrections/MissedDialog';
import { useStorageAction } from '../../../components/page/own-work/use-storage-action';
import { Alert } from '../../../components/ui/Alert';
import { Button } from '../../../components/ui/Button';
import { errorText } from '../../../components/words/error-words';
import { t } from '../../../components/words/messages';
import { correct } from '../../../storage/corrections';
import type { MotievolgerDatabase } from '../../../storage/database';
import type { StoredDocument } from '../../../storage/records';
import type { FollowedMotion } from '../../../storage/views/lives';

type AddMotionProps = {
  database: MotievolgerDatabase;
  document: StoredDocument;
  motions: readonly FollowedMotion[];
  /** The motion is there, and can be filled in. */
  onAdded: (motionId: string) => void;
};

/** Adds a motion that was not read in a document, also in a page, of which no words can be chosen. */
export function AddMotion({ database, document, motions, onAdded }: AddMotionProps) {
  const [isOpen, setOpen] = useState(false);
  const [added, setAdded] = useState<string | null>(null);
  const { error, run } = useStorageAction();
  const isThere = added !== null && motions.some(({ prints }) => prints.includes(added));
  useEffect(() => {
    if (added !== null && isThere) onAdded(added);
  }, [added, isThere]);
  return (
    <>
      <Button icon="add" label={t('missedAdd')} onClick={() => setOpen(true)} />
      {error !== null && <Alert kind="error">{errorText(error)}</Alert>}
      {isOpen && (
        <MissedDialog
          hasPages={document.pages !== undefined}
          onSave={(missed) => {
            setOpen(false);
            run(async () => {
              await correct(database, document.id, [missed], new Date().toISOString());
              setAdded(missed.motionKey);
            });
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

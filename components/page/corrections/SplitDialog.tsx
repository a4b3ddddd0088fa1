import { useMemo } from 'preact/hooks';
import type { Said } from '../../../motions/corrections/correction';
import { type Beginning, splitWithin } from '../../../motions/corrections/split-within';
import type { Motion } from '../../../motions/model';
import type { MotievolgerDatabase } from '../../../storage/database';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Dutch } from '../../ui/Dutch';
import { Words } from '../../ui/Words';
import { FIELDS_WITHIN } from '../../words/field-words';
import { t } from '../../words/messages';
import { SaidList } from './SaidList';
import { useMotionsRead } from './use-motions-read';

type SplitDialogProps = {
  database: MotievolgerDatabase;
  documentId: string;
  motion: Motion;
  beginning: Beginning;
  onSave: (said: readonly Said[]) => void;
  onClose: () => void;
};

/** Makes two motions of one, after showing what becomes of each. */
export function SplitDialog(props: SplitDialogProps) {
  const { database, documentId, motion, beginning, onSave, onClose } = props;
  const motions = useMotionsRead(database, documentId);
  const split = useMemo(
    () => motions && splitWithin(motion, beginning, new Set(motions.map(({ id }) => id))),
    [motions, motion, beginning],
  );
  if (split === null) return null;
  const isOfFirst = (one: Said): boolean => one.motionKey === motion.id;
  return (
    <Dialog title={t('splitWithin')} onClose={onClose}>
      <form
        class="correct-form"
        onSubmit={(event) => {
          event.preventDefault();
          onSave(split.said);
        }}
      >
        <p class="nl-paragraph">{t('splitWithinSecond')}</p>
        <SaidList said={split.said.filter((one) => !isOfFirst(one))} />
        <p class="nl-paragraph">
          <Words of="splitWithinFirst" values={[<Dutch key="title">{motion.title}</Dutch>]} />
        </p>
        {split.said.some(isOfFirst) ? (
          <SaidList said={split.said.filter(isOfFirst)} />
        ) : (
          <p class="nl-paragraph">{t('splitWithinSame')}</p>
        )}
        {split.astride.length > 0 && (
          <p class="nl-paragraph">
            {t(
              'splitWithinAstride',
              split.astride.map((field) => t(FIELDS_WITHIN[field])).join(', '),
            )}
          </p>
        )}
        <div class="correct-form__actions">
          <Button type="submit" variant="primary" label={t('splitWithinSave')} icon="check" />
          <Button label={t('cancel')} onClick={onClose} />
        </div>
      </form>
    </Dialog>
  );
}

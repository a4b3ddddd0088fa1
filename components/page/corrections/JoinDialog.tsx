import { useState } from 'preact/hooks';
import type { Said } from '../../../motions/corrections/correction';
import { joinWithin } from '../../../motions/corrections/join-within';
import type { Motion } from '../../../motions/model';
import type { MotievolgerDatabase } from '../../../storage/database';
import { WarningList } from '../../motion/Warnings';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Dutch } from '../../ui/Dutch';
import { Words } from '../../ui/Words';
import { t } from '../../words/messages';
import { MotionChoice } from './MotionChoice';
import { FieldWords, SaidList } from './SaidList';
import { useMotionsRead } from './use-motions-read';

type JoinDialogProps = {
  database: MotievolgerDatabase;
  documentId: string;
  motion: Motion;
  onSave: (said: readonly Said[]) => void;
  onClose: () => void;
};

/** Makes one motion of two that were read in a document, after showing what becomes of both. */
export function JoinDialog({ database, documentId, motion, onSave, onClose }: JoinDialogProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const motions = useMotionsRead(database, documentId) ?? [];
  const others = motions.filter((one) => one.id !== motion.id);
  const other = others.find((one) => one.id === chosen);
  // The text of the first goes on in the other, whichever of both was opened.
  const [stays, goes] = motions.filter((one) => one.id === motion.id || one.id === chosen);
  const joined = other && stays && goes ? joinWithin(stays, goes) : null;
  return (
    <Dialog title={t('joinWithin')} onClose={onClose}>
      <form
        class="correct-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (joined !== null) onSave(joined.said);
        }}
      >
        <MotionChoice
          words={t('joinWithinOther')}
          motions={others}
          value={other?.id ?? null}
          onChange={setChosen}
        />
        {joined !== null && stays !== undefined && goes !== undefined && (
          <div role="status">
            <p class="nl-paragraph">
              <Words of="joinWithinStays" values={[<Dutch key="title">{stays.title}</Dutch>]} />
            </p>
            <SaidList said={joined.said} />
            {joined.left.length > 0 && (
              <>
                <p class="nl-paragraph">{t('joinWithinLeft')}</p>
                <ul class="correct-form__said">
                  {joined.left.map((state) => (
                    <li key={state.field}>
                      <FieldWords state={state} />
                    </li>
                  ))}
                </ul>
              </>
            )}
            {goes.warnings.length > 0 && (
              <>
                <p class="nl-paragraph">{t('joinWithinDoubts')}</p>
                <WarningList warnings={goes.warnings} />
              </>
            )}
          </div>
        )}
        <div class="correct-form__actions">
          {joined !== null && (
            <Button type="submit" variant="primary" label={t('joinWithinSave')} icon="check" />
          )}
          <Button label={t('cancel')} onClick={onClose} />
        </div>
      </form>
    </Dialog>
  );
}

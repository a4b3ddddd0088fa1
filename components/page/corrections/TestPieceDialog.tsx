import { useState } from 'preact/hooks';
import {
  testPieceFileName,
  testPieceOf,
  testPieceText,
} from '../../../motions/corrections/test-piece';
import type { Motion, ReadDocument } from '../../../motions/model';
import { saveFile } from '../../browser/save-file';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Tick } from '../../ui/fields';
import { t } from '../../words/messages';

type TestPieceDialogProps = { motion: Motion; document: ReadDocument; onClose: () => void };

/** Shows a test piece exactly as it is saved, before it is. */
export function TestPieceDialog({ motion, document, onClose }: TestPieceDialogProps) {
  const [isShortened, setShortened] = useState(true);
  const text = testPieceText(testPieceOf(document, motion, { isShortened }));
  return (
    <Dialog title={t('testPieceSave')} onClose={onClose}>
      <form
        class="correct-form"
        onSubmit={(event) => {
          event.preventDefault();
          saveFile(text, { name: testPieceFileName(motion), type: 'application/json' });
          onClose();
        }}
      >
        <p class="nl-paragraph">{t('testPieceHint')}</p>
        <Tick words={t('testPieceShorten')} isOn={isShortened} onChange={setShortened} />
        <label class="field">
          <span class="utrecht-form-label">{t('testPieceContent')}</span>
          <textarea class="utrecht-textbox" lang="nl" rows={14} readOnly value={text} />
        </label>
        <div class="correct-form__actions">
          <Button type="submit" variant="primary" label={t('correctSave')} icon="check" />
          <Button label={t('cancel')} onClick={onClose} />
        </div>
      </form>
    </Dialog>
  );
}

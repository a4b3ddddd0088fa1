import { useContext } from 'preact/hooks';
import { CorrectContext } from '../../components/motion/CorrectContext';
import { Button } from '../../components/ui/Button';
import { t } from '../../components/words/messages';

/** Below the list: for who sees that it lacks a motion, and points at no words. */
export function AddMotion() {
  const tools = useContext(CorrectContext);
  if (tools === null) return null;
  return (
    <div class="list-pane__add">
      <Button icon="add" label={t('missedAdd')} onClick={tools.onAdd} />
    </div>
  );
}

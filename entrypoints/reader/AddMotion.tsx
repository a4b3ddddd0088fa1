import { useContext } from 'preact/hooks';
import { CorrectContext } from '../../components/motion/CorrectContext';
import { Button } from '../../components/ui/Button';
import { t } from '../../components/words/messages';

/** For who sees that a motion is missing, and points at no words. */
export function AddMotion() {
  const tools = useContext(CorrectContext);
  if (tools === null) return null;
  return <Button icon="add" label={t('missedAdd')} onClick={tools.onAdd} />;
}

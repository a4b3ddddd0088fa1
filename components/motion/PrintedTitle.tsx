import type { Motion } from '../../motions/model';
import { Dutch } from '../ui/Dutch';
import { titleText } from '../words/motion-words';

/** The title as printed is Dutch, whatever the language of the interface; that it has none is not. */
export function PrintedTitle({ motion }: { motion: Pick<Motion, 'title'> }) {
  if (motion.title === '') return <span>{titleText(motion)}</span>;
  return <Dutch>{motion.title}</Dutch>;
}

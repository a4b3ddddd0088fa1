import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { t } from '../words/messages';

/** What is new to the user: the ids of the prints of those motions. */
export const NewMotions = createContext<ReadonlySet<string>>(new Set());

/** The one word for a motion of the user's gemeente that came in and was not opened yet. */
export function NewWord() {
  return <span class="new-word">{t('newMotion')}</span>;
}

/** Says so of a motion that is new; nothing of others. */
export function NewBadge({ motionId }: { motionId: string }) {
  return useContext(NewMotions).has(motionId) ? <NewWord /> : null;
}

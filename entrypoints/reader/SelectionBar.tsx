import { useContext } from 'preact/hooks';
import { CorrectContext, POINTED_FIELDS } from '../../components/motion/CorrectContext';
import { PrintedTitle } from '../../components/motion/PrintedTitle';
import { Button } from '../../components/ui/Button';
import { Dutch } from '../../components/ui/Dutch';
import { Words } from '../../components/ui/Words';
import { FIELDS_WITHIN } from '../../components/words/field-words';
import { t } from '../../components/words/messages';
import type { Motion } from '../../motions/model';
import type { SelectedWords } from './selected-words';

const SHOWN_LENGTH = 80;

const shortened = (text: string): string =>
  text.length <= SHOWN_LENGTH ? text : `${text.slice(0, SHOWN_LENGTH)}…`;

/** Keeps what is selected: a press on a button would take it away. */
const keepSelection = (event: Event): void => event.preventDefault();

type SelectionBarProps = {
  words: SelectedWords | null;
  /** The motion in the details: the words may be of it. */
  motion: Motion | null;
};

/** Lets a person say what the words are that are selected in the document. */
export function SelectionBar({ words, motion }: SelectionBarProps) {
  const tools = useContext(CorrectContext);
  if (tools === null || words === null) return null;
  const { text, places } = words;
  return (
    <section class="selection-bar" aria-label={t('selectionBar')} onMouseDown={keepSelection}>
      <p class="selection-bar__words">
        <Words of="selectionWords" values={[<Dutch key="words">{shortened(text)}</Dutch>]} />
      </p>
      <div class="selection-bar__choices">
        {motion !== null &&
          POINTED_FIELDS.map((field) => (
            <Button
              key={field}
              label={t('selectionIs', t(FIELDS_WITHIN[field]))}
              onClick={() => tools.onWords(motion, field, text, places)}
            />
          ))}
        {motion !== null && (
          <Button label={t('selectionSplit')} onClick={() => tools.onSplit(motion, text, places)} />
        )}
        <Button label={t('selectionMotion')} onClick={() => tools.onMissed(text, places)} />
      </div>
      {motion !== null && (
        <p class="field__hint">
          <Words of="selectionOf" values={[<PrintedTitle key="title" motion={motion} />]} />
        </p>
      )}
    </section>
  );
}

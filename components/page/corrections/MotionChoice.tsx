import { useId } from 'preact/hooks';
import type { Motion } from '../../../motions/model';
import { SelectField } from '../../ui/fields';
import { t } from '../../words/messages';
import { submittersText } from '../../words/motion-words';

type MotionChoiceProps = {
  words: string;
  motions: readonly Motion[];
  /** The id of the chosen motion. */
  value: string | null;
  onChange: (id: string | null) => void;
};

/** One of the motions of a document, or none yet. */
export function MotionChoice({ words, motions, value, onChange }: MotionChoiceProps) {
  const id = useId();
  return (
    <SelectField
      {...{ id, words, value, onChange }}
      all={t('goneNoChoice')}
      choices={motions.map((motion) => ({
        value: motion.id,
        words: `${motion.title} (${submittersText(motion)})`,
        lang: 'nl' as const,
      }))}
    />
  );
}

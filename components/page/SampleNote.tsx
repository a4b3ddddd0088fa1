import type { MotievolgerDatabase } from '../../storage/database';
import { removeSample } from '../../storage/sample';
import { Alert } from '../ui/Alert';
import { Button } from '../ui/Button';
import { type MessageKey, t } from '../words/messages';

/** What the sample is on this screen: all there is, left out, or what the screen is about. */
const WORDS = {
  alone: 'sampleAlone',
  beside: 'sampleBeside',
  shown: 'sampleShown',
} as const satisfies Record<string, MessageKey>;

type SampleNoteProps = {
  database: MotievolgerDatabase | null;
  where: keyof typeof WORDS;
  /** Whether it is stored, so that there is something to remove. */
  isStored?: boolean;
};

/** Says that motions are invented, with the button that takes them away. */
export function SampleNote({ database, where, isStored = true }: SampleNoteProps) {
  return (
    <Alert kind="info">
      <p class="nl-paragraph" data-sample={where}>
        <strong>{t('sample')}.</strong> {t(WORDS[where])}
      </p>
      {database && isStored && (
        <Button
          label={t('sampleRemove')}
          icon="trash"
          onClick={() => void removeSample(database)}
        />
      )}
    </Alert>
  );
}

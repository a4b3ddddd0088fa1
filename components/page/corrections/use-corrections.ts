/** Correcting the reading of a document, with what a screen says of it afterwards. */
import { useState } from 'preact/hooks';
import type { FieldState } from '../../../motions/corrections/field-state';
import { printedFieldOf } from '../../../motions/corrections/fields';
import type { Place } from '../../../motions/document/place';
import type { Motion, Warning } from '../../../motions/model';
import { correct, type NewCorrection, undoCorrections } from '../../../storage/corrections';
import type { MotievolgerDatabase } from '../../../storage/database';
import type { StorageError } from '../../../storage/errors';
import { type MessageKey, t } from '../../words/messages';
import { useStorageAction } from '../own-work/use-storage-action';

export type Corrections = {
  /** What was done last: in words, and with the way back; null when nothing was. */
  done: { words: string; undo: (() => void) | null } | null;
  error: StorageError | null;
  change: (motion: Motion, changed: FieldState, places?: readonly Place[]) => void;
  /** Takes these back. */
  undo: (ids: readonly string[]) => void;
  /** @param motion - null for a doubt about the document as a whole. */
  confirm: (motion: Pick<Motion, 'id'> | null, doubt: Warning) => void;
  dropMotion: (motion: Motion) => void;
  addMotion: (missed: Omit<Extract<NewCorrection, { kind: 'missed' }>, 'kind'>) => void;
};

const now = (): string => new Date().toISOString();
const withoutPlaces = ({ places, ...doubt }: Warning): Warning => doubt;

/**
 * @param database - null where nothing can be kept: then nothing is done.
 * @param documentId - The document that is corrected.
 */
export function useCorrections(
  database: MotievolgerDatabase | null,
  documentId: string,
): Corrections {
  const { error, run } = useStorageAction();
  const [done, setDone] = useState<Corrections['done']>(null);
  const undo = (ids: readonly string[]): void =>
    run(async () => {
      if (database === null) return;
      await undoCorrections(database, ids, now());
      setDone({ words: t('correctUndone'), undo: null });
    });
  const say = (said: NewCorrection, words: MessageKey): void =>
    run(async () => {
      if (database === null) return;
      const ids = await correct(database, documentId, [said], now());
      setDone({ words: t(words), undo: () => undo(ids) });
    });
  return {
    ...{ done, error, undo },
    change: (motion, changed, places) =>
      say(
        {
          ...{ kind: 'changed', motionKey: motion.id, changed },
          printed: printedFieldOf(motion, changed.field),
          ...(places === undefined ? {} : { places: [...places] }),
        },
        'correctDone',
      ),
    confirm: (motion, doubt) =>
      say(
        { kind: 'confirmed', motionKey: motion?.id ?? null, doubt: withoutPlaces(doubt) },
        'correctConfirmed',
      ),
    dropMotion: ({ id, title }) =>
      say({ kind: 'no-motion', motionKey: id, title }, 'correctDropped'),
    addMotion: (missed) => say({ kind: 'missed', ...missed }, 'correctAdded'),
  };
}

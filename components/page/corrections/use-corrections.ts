/** Correcting the reading of a document, with what a screen says of it afterwards. */
import { useState } from 'preact/hooks';
import { changeOf } from '../../../motions/corrections/change';
import type { FieldState } from '../../../motions/corrections/field-state';
import { type LabelField, labelRuleOf } from '../../../motions/corrections/label-rule';
import type { Place } from '../../../motions/document/place';
import type { Motion, Warning } from '../../../motions/model';
import { correct, type NewCorrection, undoCorrections } from '../../../storage/corrections';
import type { MotievolgerDatabase } from '../../../storage/database';
import type { StorageError } from '../../../storage/errors';
import { saveExplanation, undoExplanation } from '../../../storage/label-rules';
import { rehomeCorrections, undoRehoming } from '../../../storage/rehome-corrections';
import { type MessageKey, t } from '../../words/messages';
import { useStorageAction } from '../own-work/use-storage-action';

type LabelMeaning = {
  label: string;
  field: LabelField;
  doubt: Warning;
  /** Nothing of the doubt is left. */
  isSettled: boolean;
};

export type Corrections = {
  /** What was done last: in words, and with the way back; null when nothing was. */
  done: { words: string; undo: (() => void) | null } | null;
  error: StorageError | null;
  change: (motion: Motion, changed: FieldState, places?: readonly Place[]) => void;
  /** Takes these back. */
  undo: (ids: readonly string[]) => void;
  /** @param motion - null for a doubt about the document as a whole. */
  confirm: (motion: Pick<Motion, 'id'> | null, doubt: Warning) => void;
  /** What stands below a label, with what that changes; kept for the next document. */
  explain: (changes: readonly NewCorrection[], label: LabelMeaning) => void;
  /** What was said of a motion that is gone, by ids: is of this one; null when it is let go. */
  rehome: (ids: readonly string[], motion: Motion | null) => void;
  /** Two motions are one: all of it together, with one way back. */
  join: (said: readonly NewCorrection[]) => void;
  /** One motion is two. */
  split: (said: readonly NewCorrection[]) => void;
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
  const say = (said: NewCorrection | readonly NewCorrection[], words: MessageKey): void =>
    run(async () => {
      if (database === null) return;
      const ids = await correct(database, documentId, [said].flat(), now());
      setDone({ words: t(words), undo: () => undo(ids) });
    });
  return {
    ...{ done, error, undo },
    change: (motion, changed, places) => say(changeOf(motion, changed, places), 'correctDone'),
    confirm: (motion, doubt) =>
      say(
        { kind: 'confirmed', motionKey: motion?.id ?? null, doubt: withoutPlaces(doubt) },
        'correctConfirmed',
      ),
    explain: (changes, { label, field, doubt, isSettled }) =>
      run(async () => {
        if (database === null) return;
        const looked = { kind: 'confirmed', motionKey: null, doubt: withoutPlaces(doubt) } as const;
        const said = isSettled ? [...changes, looked] : changes;
        const rule = labelRuleOf(label, field, now());
        const explanation = await saveExplanation(database, documentId, said, rule);
        const back = async (): Promise<void> => {
          await undoExplanation(database, explanation, now());
          setDone({ words: t('correctUndone'), undo: null });
        };
        setDone({ words: t('labelDone'), undo: () => run(back) });
      }),
    rehome: (ids, motion) =>
      run(async () => {
        if (database === null) return;
        const rehomed = await rehomeCorrections(database, ids, motion, now());
        const back = async (): Promise<void> => {
          await undoRehoming(database, rehomed, now());
          setDone({ words: t('goneBack'), undo: null });
        };
        setDone({ words: t(motion === null ? 'goneLet' : 'gonePut'), undo: () => run(back) });
      }),
    join: (said) => say(said, 'joinWithinDone'),
    split: (said) => say(said, 'splitWithinDone'),
    dropMotion: ({ id, title }) =>
      say({ kind: 'no-motion', motionKey: id, title }, 'correctDropped'),
    addMotion: (missed) => say({ kind: 'missed', ...missed }, 'correctAdded'),
  };
}

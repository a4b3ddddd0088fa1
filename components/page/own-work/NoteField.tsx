import { useEffect, useState } from 'preact/hooks';
import type { MotievolgerDatabase } from '../../../storage/database';
import { StorageError } from '../../../storage/errors';
import { removeNotes, saveNote } from '../../../storage/notes';
import type { Note } from '../../../storage/records';
import { Button } from '../../ui/Button';
import { errorText } from '../../words/error-words';
import { messageLanguage, t } from '../../words/messages';
import { useAutosave } from '../use-autosave';

type NoteFieldProps = {
  database: MotievolgerDatabase;
  motionId: string;
  /** All prints of the motion: a note may stand on any. */
  prints: readonly string[];
  note: Note | null;
};

/** The clerk's own text. Kept by itself after a pause, and when the field or the page is left. */
export function NoteField({ database, motionId, prints, note }: NoteFieldProps) {
  const [emptied, setEmptied] = useState<string | null>(null);
  const [text, setText] = useState(note?.text ?? '');
  const [error, setError] = useState<StorageError | null>(null);
  // A note on another print of the same motion goes on where it was written.
  const target = note?.motionId ?? motionId;

  const save = (written: string): void => {
    const isEmpty = written.trim() === '';
    if (isEmpty && note !== null) setEmptied(note.text);
    if (!isEmpty) setEmptied(null);
    const saving = isEmpty
      ? removeNotes(database, [target, ...prints])
      : saveNote(database, target, written, new Date().toISOString());
    saving.then(
      () => setError(null),
      (failure: unknown) => {
        if (!(failure instanceof StorageError)) throw failure;
        autosave.keep(written);
        setError(failure);
      },
    );
  };
  const autosave = useAutosave(save);
  // What another tab wrote shows here, unless something is being typed.
  useEffect(() => {
    if (!autosave.isPending) setText(note?.text ?? '');
  }, [note?.text]);

  return (
    <div class="note">
      <label class="utrecht-form-label" for="note">
        {t('motionNote')}
      </label>
      <textarea
        id="note"
        class="utrecht-textbox note__text"
        rows={4}
        value={text}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          autosave.change(currentTarget.value);
        }}
        onBlur={() => autosave.flush()}
      />
      <p class="field__hint" role="status">
        {error !== null
          ? t('motionNoteFailed', errorText(error))
          : note === null || note.text !== text
            ? t('motionNoteHint')
            : t('motionNoteSaved', new Date(note.updatedAt).toLocaleString(messageLanguage()))}
      </p>
      {emptied !== null && (
        <div>
          <Button
            label={t('undo')}
            icon="undo"
            onClick={() => {
              setText(emptied);
              save(emptied);
            }}
          />
        </div>
      )}
    </div>
  );
}

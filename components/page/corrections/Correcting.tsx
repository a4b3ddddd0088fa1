import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { FieldState } from '../../../motions/corrections/field-state';
import { fieldOf } from '../../../motions/corrections/fields';
import type { Motion } from '../../../motions/model';
import type { MotievolgerDatabase } from '../../../storage/database';
import { CorrectContext, type CorrectTools } from '../../motion/CorrectContext';
import { CorrectedNote } from './CorrectedNote';
import { FieldDialog } from './FieldDialog';
import { useCorrections } from './use-corrections';

type CorrectingProps = {
  /** null while nothing can be kept: nothing can be corrected then. */
  database: MotievolgerDatabase | null;
  /** The document whose reading is shown inside. */
  documentId: string;
  children: ComponentChildren;
};

type Open = { motion: Motion; begin: FieldState };

/** Lets everything in it correct the reading of one document. */
export function Correcting({ database, documentId, children }: CorrectingProps) {
  const corrections = useCorrections(database, documentId);
  const [open, setOpen] = useState<Open | null>(null);
  const tools: CorrectTools = {
    onField: (motion, field) => setOpen({ motion, begin: fieldOf(motion, field) }),
    onNoMotion: corrections.dropMotion,
    onConfirm: corrections.confirm,
    onUndo: (id) => corrections.undo([id]),
  };
  const close = (): void => setOpen(null);
  return (
    <CorrectContext.Provider value={database === null ? null : tools}>
      {children}
      <CorrectedNote {...corrections} />
      {open !== null && (
        <FieldDialog
          {...open}
          onClose={close}
          onSave={(changed) => {
            corrections.change(open.motion, changed);
            close();
          }}
          onUndo={({ id }) => {
            corrections.undo([id]);
            close();
          }}
        />
      )}
    </CorrectContext.Provider>
  );
}

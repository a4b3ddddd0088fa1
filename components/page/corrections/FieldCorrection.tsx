import type { FieldState } from '../../../motions/corrections/field-state';
import type { PagePlace } from '../../../motions/document/place';
import type { Motion } from '../../../motions/model';
import type { MotievolgerDatabase } from '../../../storage/database';
import { FieldDialog } from './FieldDialog';
import { FieldHistory } from './FieldHistory';
import type { Corrections } from './use-corrections';

export type OpenField = {
  motion: Motion;
  /** The field that is being changed. */
  begin: FieldState;
  /** The words in the document that it was pointed out by. */
  places?: readonly PagePlace[];
  /** The label above its text, when the person was asked what that is. */
  label?: string;
};

type FieldCorrectionProps = {
  database: MotievolgerDatabase;
  documentId: string;
  corrections: Pick<Corrections, 'change' | 'undo'>;
  open: OpenField;
  onClose: () => void;
};

/** The dialog of one field, with what is kept of it. */
export function FieldCorrection(props: FieldCorrectionProps) {
  const { database, documentId, corrections, open, onClose } = props;
  const { motion, begin, places, label } = open;
  return (
    <FieldDialog
      {...{ motion, begin, onClose }}
      history={
        <FieldHistory {...{ database, documentId }} motionId={motion.id} field={begin.field} />
      }
      onSave={(changed) => {
        corrections.change(motion, changed, places, label);
        onClose();
      }}
      onUndo={({ id }) => {
        corrections.undo([id]);
        onClose();
      }}
    />
  );
}

import type { FieldState } from '../../../motions/corrections/field-state';
import type { PagePlace } from '../../../motions/document/place';
import type { Motion } from '../../../motions/model';
import type { MotievolgerDatabase } from '../../../storage/database';
import { FieldDialog } from './FieldDialog';
import { FieldHistory } from './FieldHistory';
import type { Corrections } from './use-corrections';

/** The field that is being changed, and the words in the document that it was pointed out by. */
export type OpenField = { motion: Motion; begin: FieldState; places?: readonly PagePlace[] };

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
  const { motion, begin, places } = open;
  return (
    <FieldDialog
      {...{ motion, begin, onClose }}
      history={
        <FieldHistory {...{ database, documentId }} motionId={motion.id} field={begin.field} />
      }
      onSave={(changed) => {
        corrections.change(motion, changed, places);
        onClose();
      }}
      onUndo={({ id }) => {
        corrections.undo([id]);
        onClose();
      }}
    />
  );
}

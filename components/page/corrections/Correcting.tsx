import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { fieldOf } from '../../../motions/corrections/fields';
import { type MissedMotion, missedMotion } from '../../../motions/corrections/missed-motion';
import type { Beginning } from '../../../motions/corrections/split-within';
import type { Motion, ReadDocument } from '../../../motions/model';
import { documentOf } from '../../../storage/corrections';
import type { MotievolgerDatabase } from '../../../storage/database';
import { readDocumentOf } from '../../../storage/records';
import { CorrectContext, type CorrectTools } from '../../motion/CorrectContext';
import { useStorageAction } from '../own-work/use-storage-action';
import { CorrectedNote } from './CorrectedNote';
import { FieldCorrection, type OpenField } from './FieldCorrection';
import { JoinDialog } from './JoinDialog';
import { MissedDialog } from './MissedDialog';
import { pointedField, titleIn } from './pointed-words';
import { SplitDialog } from './SplitDialog';
import { TestPieceDialog } from './TestPieceDialog';
import { useCorrections } from './use-corrections';

type CorrectingProps = {
  /** null while nothing can be kept: nothing can be corrected then. */
  database: MotievolgerDatabase | null;
  /** The document whose reading is shown inside. */
  documentId: string;
  /** Whether it has pages, on which a motion stands. */
  hasPages: boolean;
  /** Puts the document in the store, where it may not be yet: no motion was read in it. */
  prepare?: () => Promise<void>;
  children: ComponentChildren;
};

/** The motion of which a test piece is shown, with its document. */
type Given = { motion: Motion; document: ReadDocument };

/** Lets everything in it correct the reading of one document. */
export function Correcting(props: CorrectingProps) {
  const { database, documentId, hasPages, prepare, children } = props;
  const corrections = useCorrections(database, documentId);
  const [open, setOpen] = useState<OpenField | null>(null);
  const [given, setGiven] = useState<Given | null>(null);
  const [isAdding, setAdding] = useState(false);
  const [joining, setJoining] = useState<Motion | null>(null);
  const [splitting, setSplitting] = useState<{ motion: Motion; beginning: Beginning } | null>(null);
  const { error, run } = useStorageAction();
  const { done } = corrections;
  useEffect(() => {
    // What was selected is dealt with: the bar that asks about it would cover the way back.
    if (done !== null) document.getSelection()?.removeAllRanges();
  }, [done]);
  const add = (missed: MissedMotion): void =>
    run(async () => {
      await prepare?.();
      corrections.addMotion(missed);
    });
  const tools: CorrectTools = {
    onField: (motion, field) => setOpen({ motion, begin: fieldOf(motion, field) }),
    onNoMotion: corrections.dropMotion,
    onJoin: setJoining,
    onSplit: (motion, text, places) => setSplitting({ motion, beginning: { text, places } }),
    onWords: (motion, field, text, places) =>
      setOpen({ motion, begin: pointedField(motion, field, text), places }),
    onMissed: (text, places) => {
      const on = places.map(({ page }) => page);
      const pages: MissedMotion['pages'] =
        on.length === 0 ? null : [Math.min(...on), Math.max(...on)];
      add(missedMotion(titleIn(text), { pages, places: [...places] }));
    },
    onAdd: () => setAdding(true),
    onConfirm: corrections.confirm,
    onUndo: (id) => corrections.undo([id]),
    onTestPiece: (motion) =>
      run(async () => {
        if (database === null) return;
        setGiven({ motion, document: readDocumentOf(await documentOf(database, documentId)) });
      }),
  };
  return (
    <CorrectContext.Provider value={database === null ? null : tools}>
      {children}
      <CorrectedNote done={corrections.done} error={corrections.error ?? error} />
      {isAdding && (
        <MissedDialog
          hasPages={hasPages}
          onSave={(missed) => {
            add(missed);
            setAdding(false);
          }}
          onClose={() => setAdding(false)}
        />
      )}
      {given !== null && <TestPieceDialog {...given} onClose={() => setGiven(null)} />}
      {database !== null && open !== null && (
        <FieldCorrection
          {...{ database, documentId, corrections, open }}
          onClose={() => setOpen(null)}
        />
      )}
      {database !== null && joining !== null && (
        <JoinDialog
          {...{ database, documentId, motion: joining }}
          onSave={(said) => {
            corrections.join(said);
            setJoining(null);
          }}
          onClose={() => setJoining(null)}
        />
      )}
      {database !== null && splitting !== null && (
        <SplitDialog
          {...{ database, documentId, ...splitting }}
          onSave={(said) => {
            corrections.split(said);
            setSplitting(null);
          }}
          onClose={() => setSplitting(null)}
        />
      )}
    </CorrectContext.Provider>
  );
}

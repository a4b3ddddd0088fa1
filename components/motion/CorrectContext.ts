/** How a screen on which a reading can be corrected opens what does that. */
import { createContext } from 'preact';
import type { CorrectableField } from '../../motions/corrections/field-state';
import type { Motion, Warning } from '../../motions/model';

export type CorrectTools = {
  /** @param motion - As one document has it. */
  onField: (motion: Motion, field: CorrectableField) => void;
  onNoMotion: (motion: Motion) => void;
  /** A doubt was looked at, and the reading is right. */
  onConfirm: (motion: Motion | null, doubt: Warning) => void;
  /** Shows the file in which a corrected motion can be given to the project. */
  onTestPiece: (motion: Motion) => void;
  /** Takes back what was said by the correction with this id. */
  onUndo: (id: string) => void;
};

/** null where nothing can be corrected: there the marks only tell. */
export const CorrectContext = createContext<CorrectTools | null>(null);

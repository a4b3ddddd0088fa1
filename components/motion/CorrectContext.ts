/** How a screen on which a reading can be corrected opens what does that. */
import { createContext } from 'preact';
import type { CorrectableField } from '../../motions/corrections/field-state';
import type { PagePlace } from '../../motions/document/place';
import type { Motion, Warning } from '../../motions/model';

export type CorrectTools = {
  /** @param motion - As one document has it. */
  onField: (motion: Motion, field: CorrectableField) => void;
  onNoMotion: (motion: Motion) => void;
  /** It is one motion with another of the same document. */
  onJoin: (motion: Motion) => void;
  /** A second motion begins with these words. */
  onSplit: (motion: Motion, text: string, places: readonly PagePlace[]) => void;
  /** A person points out the words of a field in the document. */
  onWords: (
    motion: Motion,
    field: PointedField,
    text: string,
    places: readonly PagePlace[],
  ) => void;
  /** These words are the title of a motion that was not read. */
  onMissed: (text: string, places: readonly PagePlace[]) => void;
  /** Adds a motion that was not read, of which no words are pointed out. */
  onAdd: () => void;
  /** A doubt was looked at, and the reading is right. */
  onConfirm: (motion: Motion | null, doubt: Warning) => void;
  /** Shows the file in which a corrected motion can be given to the project. */
  onTestPiece: (motion: Motion) => void;
  /** Takes back what was said by the correction with this id. */
  onUndo: (id: string) => void;
};

/** What words in a document can be of a motion. */
export const POINTED_FIELDS = ['title', 'subject', 'request', 'account', 'proposal'] as const;
export type PointedField = (typeof POINTED_FIELDS)[number];

/** null where nothing can be corrected: there the marks only tell. */
export const CorrectContext = createContext<CorrectTools | null>(null);

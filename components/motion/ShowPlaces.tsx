import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Place } from '../../motions/document/place';
import type { Motion, MotionField } from '../../motions/model';
import { Icon } from '../ui/icons';
import { t } from '../words/messages';

/** How a screen that shows the document itself points at words in it. */
export type Pointer = {
  /** What the words that are marked now belong to; null when nothing is marked. */
  shown: string | null;
  /** @param of - What the words belong to: one mark at a time, each with a name of its own. */
  onShow: (of: string, places: readonly Place[]) => void;
};

/** null where no document stands beside what is told of it. */
export const PointerContext = createContext<Pointer | null>(null);

type PointerButtonProps = {
  pointer: Pointer;
  of: string;
  places: readonly Place[];
  /** What the words are, for the name of the button. */
  name: string;
};

export function PointerButton({ pointer, of, places, name }: PointerButtonProps) {
  const label = t('showInDocument', name);
  return (
    <button
      type="button"
      class="show-places"
      aria-label={label}
      aria-pressed={pointer.shown === of}
      title={label}
      onClick={() => pointer.onShow(of, places)}
    >
      <Icon name="place" />
    </button>
  );
}

type ShowPlacesProps = {
  motion: Motion;
  field: MotionField;
  /** The name of the field as the screen shows it. */
  name: string;
};

/** Points at the words in the document that a field was read from. */
export function ShowPlaces({ motion, field, name }: ShowPlacesProps) {
  const pointer = useContext(PointerContext);
  const places = motion.places?.[field] ?? [];
  if (pointer === null || places.length === 0) return null;
  return <PointerButton {...{ pointer, places, name }} of={`${motion.id} ${field}`} />;
}

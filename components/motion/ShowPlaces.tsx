import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Motion, MotionField } from '../../motions/model';
import { Icon } from '../ui/icons';
import { t } from '../words/messages';

/** How a screen that shows the document itself points at the words of a field. */
export type FieldPointer = {
  motionId: string;
  /** The field whose words are marked now. */
  shown: MotionField | null;
  onShow: (field: MotionField) => void;
};

/** null where no document stands beside the details. */
export const FieldPointerContext = createContext<FieldPointer | null>(null);

type ShowPlacesProps = {
  motion: Motion;
  field: MotionField;
  /** The name of the field as the screen shows it. */
  name: string;
};

/** Points at the words in the document that a field was read from. */
export function ShowPlaces({ motion, field, name }: ShowPlacesProps) {
  const pointer = useContext(FieldPointerContext);
  const places = motion.places?.[field] ?? [];
  if (pointer === null || pointer.motionId !== motion.id || places.length === 0) return null;
  const label = t('showInDocument', name);
  return (
    <button
      type="button"
      class="show-places"
      aria-label={label}
      aria-pressed={pointer.shown === field}
      title={label}
      data-field={field}
      onClick={() => pointer.onShow(field)}
    >
      <Icon name="place" />
    </button>
  );
}

import { useContext } from 'preact/hooks';
import type { CorrectableField } from '../../motions/corrections/field-state';
import { fieldMarkOf } from '../../motions/corrections/mark';
import type { Motion } from '../../motions/model';
import { Icon } from '../ui/icons';
import { FIELDS_WITHIN } from '../words/field-words';
import { t } from '../words/messages';
import { CorrectContext } from './CorrectContext';
import { FieldMarkNote } from './FieldMarkNote';
import { ShowPlaces } from './ShowPlaces';

type FieldToolsProps = {
  motion: Motion;
  field: CorrectableField;
  /** The name of the field as the screen shows it. */
  name: string;
};

/** What one can do with a field: see where it stands, see who changed it, and change it. */
export function FieldTools({ motion, field, name }: FieldToolsProps) {
  const mark = fieldMarkOf(motion, field);
  return (
    <>
      {field !== 'pages' && <ShowPlaces {...{ motion, field, name }} />}
      <CorrectButton {...{ motion, field }} />
      {mark !== undefined && <FieldMarkNote mark={mark} />}
    </>
  );
}

/** Nothing where nothing can be corrected. */
export function CorrectButton({ motion, field }: Pick<FieldToolsProps, 'motion' | 'field'>) {
  const tools = useContext(CorrectContext);
  if (tools === null) return null;
  const label = t('correctField', t(FIELDS_WITHIN[field]));
  return (
    <button
      type="button"
      class="show-places"
      data-correct={field}
      aria-label={label}
      title={label}
      onClick={() => tools.onField(motion, field)}
    >
      <Icon name="correct" />
    </button>
  );
}

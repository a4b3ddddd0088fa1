import type { FieldMark, PersonMark } from '../../motions/corrections/mark';
import { dayOf } from '../../motions/dutch/day-of';
import { Dutch } from '../ui/Dutch';
import { Words } from '../ui/Words';
import { printedStateText } from '../words/field-words';
import { t } from '../words/messages';
import { dateText } from '../words/motion-words';

/** "u", or the name of a colleague. */
export const personText = ({ correctedBy }: Pick<PersonMark, 'correctedBy'>): string =>
  correctedBy ?? t('you');

/** The day on which somebody said so. */
export const dayText = ({ at }: Pick<PersonMark, 'at'>): string => dateText(dayOf(at));

/** Who changed a fact, when, and what the document says itself. */
export function CorrectedWords({ mark }: { mark: FieldMark }) {
  const printed = <Dutch key="printed">{printedStateText(mark.printed)}</Dutch>;
  return <Words of="correctedSaid" values={[personText(mark), dayText(mark), printed]} />;
}

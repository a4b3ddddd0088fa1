import type { ShownStanding } from '../../motions/history/shown-standing';
import { Words } from '../ui/Words';
import { t } from '../words/messages';
import { dateText } from '../words/motion-words';
import { DocumentName } from './DocumentName';
import { STANDING_LOOKS } from './standing-looks';
import { isLaterElsewhere } from './standing-words';

/** What other documents make of it: where they differ, both are said. */
export function ElsewhereWords({ standing }: { standing: ShownStanding }) {
  const { elsewhere } = standing;
  if (elsewhere === null) return null;
  const { kind, date, title } = elsewhere;
  const values = [t(STANDING_LOOKS[kind].label), <DocumentName key="title" title={title} />];
  if (date === null) return <Words of="standingElsewhere" values={values} />;
  const words = isLaterElsewhere(standing) ? 'standingElsewhereLater' : 'standingElsewhereDated';
  return <Words of={words} values={[...values, dateText(date)]} />;
}

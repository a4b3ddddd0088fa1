/** The names of the columns of the table. */
import type { MessageKey } from '../../components/words/messages';
import type { Column } from './address';

export const COLUMN_WORDS = {
  indiener: 'submitters',
  alv: 'overviewMeeting',
  onderwerp: 'subject',
  stand: 'overviewStanding',
  label: 'overviewLabel',
  notitie: 'overviewNote',
} as const satisfies Record<Column, MessageKey>;

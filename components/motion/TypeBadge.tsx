import type { Motion } from '../../motions/model';
import { type MessageKey, t } from '../words/messages';

type OtherType = Exclude<NonNullable<Motion['type']>, 'motie'>;

export const TYPE_WORDS: Record<OtherType, MessageKey> = {
  resolutie: 'typeResolutie',
  amendement: 'typeAmendement',
};

/** Says what it is when it is no motie. */
export function TypeBadge({ type }: Pick<Motion, 'type'>) {
  if (type === undefined || type === 'motie') return null;
  return <span class="nl-data-badge badge">{t(TYPE_WORDS[type])}</span>;
}

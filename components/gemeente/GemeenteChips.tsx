import { findGemeenteByCode } from '../../motions/gemeenten/register';
import type { GemeenteCode } from '../../motions/model';
import { type Chip, Chips } from '../ui/Chips';
import { t } from '../words/messages';

export type GemeenteChipsProps = {
  chosen: readonly GemeenteCode[];
  onRemove: (code: GemeenteCode) => void;
};

function chipOf(code: GemeenteCode): Chip {
  const words = findGemeenteByCode(code)?.name ?? code;
  return { id: code, words, removeWords: t('removeGemeente', words) };
}

/** The chosen gemeenten, each with a button that takes it out again. */
export function GemeenteChips({ chosen, onRemove }: GemeenteChipsProps) {
  return <Chips label={t('ownGemeenten')} chips={chosen.map(chipOf)} onRemove={onRemove} />;
}
